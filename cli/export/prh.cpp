#include "export/export_format.h"
#include "export/word_pattern.h"

namespace canonym::cli {

/// YAML, in which strings may be written as in JSON. Patterns that are no regular expressions would be found
/// in longer words, and prh cannot read those with a hyphen or a backslash.
std::string write_prh(const ExportedRules& exported) {
  constexpr std::string_view special = R"(\.+*?()|[]{}^$/)";
  std::string text = write_notes(exported) + "version: 1\nrules:";
  const auto groups = group_by_replacement(exported);
  if (groups.empty()) return text + " []\n";
  text += "\n";
  for (const auto& [replacement, spellings] : groups) {
    text += "  - expected: " + quote_json(replacement) + "\n    patterns:\n";
    for (const std::string& spelling : spellings)
      text += "      - " + quote_json("/" + word_pattern(spelling, special) + "/") + "\n";
  }
  return text;
}

}  // namespace canonym::cli
