#include "export/export_format.h"

namespace canonym::cli {

/// YAML, in which strings may be written as in JSON.
std::string write_prh(const ExportedRules& exported) {
  std::string text = write_notes(exported) + "version: 1\nrules:";
  const auto groups = group_by_replacement(exported);
  if (groups.empty()) return text + " []\n";
  text += "\n";
  for (const auto& [replacement, spellings] : groups) {
    text += "  - expected: " + quote_json(replacement) + "\n    patterns:\n";
    for (const std::string& spelling : spellings) text += "      - " + quote_json(spelling) + "\n";
  }
  return text;
}

}  // namespace canonym::cli
