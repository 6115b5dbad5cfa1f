#include "export/export_format.h"

namespace canonym::cli {
namespace {

/// A field for the eyes of who applies it: JSON has no comments.
std::string join_notes(const ExportedRules& exported) {
  std::string text;
  for (const std::string& note : exported.notes) text += (text.empty() ? "" : ". ") + note;
  return text;
}

}  // namespace

std::string write_openrefine(const ExportedRules& exported) {
  std::string text =
      "[\n  {\n    \"op\": \"core/mass-edit\",\n    \"engineConfig\": {\"facets\": [], \"mode\": "
      "\"row-based\"},\n"
      "    \"columnName\": \"name\",\n    \"expression\": \"value\",\n    \"description\": " +
      quote_json(join_notes(exported)) + ",\n    \"edits\": [";
  std::string_view before = "\n";
  for (const auto& [replacement, spellings] : group_by_replacement(exported)) {
    text += std::string(before) + "      {\"from\": [";
    for (std::size_t i = 0; i < spellings.size(); ++i)
      text += (i == 0 ? "" : ", ") + quote_json(spellings[i]);
    text += "], \"fromBlank\": false, \"fromError\": false, \"to\": " + quote_json(replacement) + "}";
    before = ",\n";
  }
  return text + "\n    ]\n  }\n]\n";
}

}  // namespace canonym::cli
