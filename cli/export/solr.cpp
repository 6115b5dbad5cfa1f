#include "export/export_format.h"

namespace canonym::cli {
namespace {

/// What the format of synonyms gives a meaning to.
std::string escape_synonym(std::string_view text) {
  constexpr std::string_view special = "\\,=>#";
  std::string escaped;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c == '\n' || c == '\r' ? ' ' : c;
  }
  return escaped;
}

}  // namespace

std::string write_solr(const ExportedRules& exported) {
  std::string text = write_notes(exported);
  for (const auto& [replacement, spellings] : group_by_replacement(exported)) {
    std::string line;
    for (const std::string& spelling : spellings)
      line += (line.empty() ? "" : ", ") + escape_synonym(spelling);
    text += line + " => " + escape_synonym(replacement) + "\n";
  }
  return text;
}

}  // namespace canonym::cli
