#include "export/export_format.h"

namespace canonym::cli {
namespace {

/// PostgreSQL's parser takes all ASCII but letters, digits and hyphens out of a word, and typographic signs.
bool is_token(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_letter =
        c < 0 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool is_hyphen = c == '-' && i > 0 && i + 1 < text.size();
    // U+0080 … U+00BF and U+2000 … U+207F: blanks, quotation marks, dashes.
    const bool is_sign = c == '\xC2' || text.substr(i, 2) == "\xE2\x80" || text.substr(i, 2) == "\xE2\x81";
    if (is_sign || !(is_letter || is_hyphen)) return false;
  }
  return !text.empty();
}

}  // namespace

bool can_xsyn_hold(const RuleSet&, const Surface& surface) {
  return is_token(surface.text) && is_token(surface.replacement);
}

std::string write_xsyn(const ExportedRules& exported) {
  std::string text = write_notes(exported);
  for (const auto& [replacement, spellings] : group_by_replacement(exported)) {
    text += replacement;
    for (const std::string& spelling : spellings) text += " " + spelling;
    text += "\n";
  }
  return text;
}

}  // namespace canonym::cli
