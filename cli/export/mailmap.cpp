#include "export/export_format.h"

namespace canonym::cli {

std::string write_mailmap(const ExportedRules& exported) {
  std::map<std::string_view, std::string_view> replacements;
  for (const Surface& surface : exported.surfaces) replacements.emplace(surface.text, surface.replacement);
  std::string text = write_notes(exported);
  for (const Author& author : exported.authors)
    if (const auto found = replacements.find(author.name); found != replacements.end())
      text += std::string(found->second) + " <" + author.address + "> " + author.name + " <" +
              author.address + ">\n";
  return text;
}

}  // namespace canonym::cli
