#include "export/export_format.h"

namespace canonym::cli {
namespace {

std::string_view label_of(Kind kind) {
  switch (kind) {
    case Kind::person:
      return "PERSON";
    case Kind::place:
      return "GPE";
    case Kind::organization:
      return "ORG";
    case Kind::term:
      break;
  }
  return "TERM";
}

}  // namespace

std::string write_spacy(const ExportedRules& exported) {
  std::string text;
  for (const Surface& surface : exported.surfaces)
    text += "{\"label\":" + quote_json(label_of(exported.rules.kind(surface.record))) +
            ",\"pattern\":" + quote_json(surface.text) +
            ",\"id\":" + quote_json(exported.rules.id(surface.record)) + "}\n";
  return text;
}

}  // namespace canonym::cli
