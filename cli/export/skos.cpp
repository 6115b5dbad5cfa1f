#include "export/export_format.h"

namespace canonym::cli {
namespace {

using Origin = Surface::Origin;

std::string_view property_of(Origin origin) {
  switch (origin) {
    case Origin::chosen:
    case Origin::native:
      return "prefLabel";
    case Origin::listed:
      return "altLabel";
    case Origin::derived:
      break;
  }
  return "hiddenLabel";
}

/// Once for each language that it is native in.
std::string write_label(const Surface& surface) {
  const std::string label =
      " ;\n  skos:" + std::string(property_of(surface.origin)) + " " + quote_json(surface.text);
  if (surface.origin != Origin::native) return label;
  std::string text;
  for (const std::string& language : surface.languages) text += label + "@" + language;
  return text;
}

}  // namespace

std::string write_skos(const ExportedRules& exported) {
  std::string text = write_notes(exported) + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";
  for (const std::span<const Surface> surfaces : group_by_record(exported)) {
    text += "\n<#" + std::string(exported.rules.id(surfaces.front().record)) + "> a skos:Concept";
    for (const Surface& surface : surfaces) text += write_label(surface);
    text += " .\n";
  }
  return text;
}

}  // namespace canonym::cli
