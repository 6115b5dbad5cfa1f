#include "export/export_format.h"

namespace canonym::cli {
namespace {

std::string_view schema_of(Kind kind) {
  return kind == Kind::person ? "Person" : "Organization";
}

std::string_view property_of(const ExportedRules& exported, const Surface& surface) {
  if (surface.origin == Surface::Origin::chosen) return "name";
  const bool is_word = surface.text.find(' ') == std::string::npos;
  return is_word && exported.rules.kind(surface.record) == Kind::person ? "weakAlias" : "alias";
}

std::string write_properties(const ExportedRules& exported, std::span<const Surface> surfaces) {
  std::map<std::string_view, std::string> values;
  for (const Surface& surface : surfaces) {
    std::string& list = values[property_of(exported, surface)];
    list += (list.empty() ? "" : ",") + quote_json(surface.text);
  }
  std::string text;
  for (const auto& [property, list] : values)
    text += (text.empty() ? "" : ",") + quote_json(property) + ":[" + list + "]";
  return text;
}

}  // namespace

bool can_ftm_hold(const RuleSet& rules, const Surface& surface) {
  const Kind kind = rules.kind(surface.record);
  return kind == Kind::person || kind == Kind::organization;
}

std::string write_ftm(const ExportedRules& exported) {
  std::string text;
  for (const std::span<const Surface> surfaces : group_by_record(exported)) {
    const RecordIndex record = surfaces.front().record;
    text += "{\"id\":" + quote_json(exported.rules.id(record)) +
            ",\"schema\":" + quote_json(schema_of(exported.rules.kind(record))) + ",\"properties\":{" +
            write_properties(exported, surfaces) + "}}\n";
  }
  return text;
}

}  // namespace canonym::cli
