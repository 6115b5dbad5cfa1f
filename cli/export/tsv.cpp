#include "export/export_format.h"

namespace canonym::cli {
namespace {

/// A tab or a line break would be read as the end of a field.
std::string write_field(std::string text) {
  for (char& c : text)
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  return text;
}

}  // namespace

std::string write_tsv(const ExportedRules& exported) {
  std::string text = "spelling\treplacement\trecord\n";
  for (const Surface& surface : exported.surfaces)
    text += write_field(surface.text) + "\t" + write_field(surface.replacement) + "\t" +
            std::string(exported.rules.id(surface.record)) + "\n";
  return text;
}

}  // namespace canonym::cli
