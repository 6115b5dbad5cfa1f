#include "export/export_format.h"

namespace canonym::cli {

std::string write_flashtext(const ExportedRules& exported) {
  std::string text;
  for (const auto& [replacement, spellings] : group_by_replacement(exported)) {
    text += (text.empty() ? "{\n  " : ",\n  ") + quote_json(replacement) + ": [";
    for (std::size_t i = 0; i < spellings.size(); ++i)
      text += (i == 0 ? "" : ", ") + quote_json(spellings[i]);
    text += "]";
  }
  return text.empty() ? "{}\n" : text + "\n}\n";
}

}  // namespace canonym::cli
