#include "export/export_format.h"

namespace canonym::cli {

std::string write_jsonl(const ExportedRules& exported) {
  std::string text;
  for (const Surface& surface : exported.surfaces) {
    text +=
        "{\"spelling\":" + quote_json(surface.text) + ",\"replacement\":" + quote_json(surface.replacement);
    text += ",\"record\":" + quote_json(exported.rules.id(surface.record));
    text += ",\"kind\":" + quote_json(kind_name(exported.rules.kind(surface.record))) + "}\n";
  }
  return text;
}

}  // namespace canonym::cli
