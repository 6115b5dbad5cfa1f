#include <nlohmann/json.hpp>

#include "show/spellings.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json to_json(const RecordSpelling& spelling) {
  return {{"group", group_name(spelling.group)},
          {"text", spelling.text},
          {"label", text_or_null(spelling.label)}};
}

Json to_json(const NativeDerivation& derivation) {
  Json object{{"native", derivation.native}, {"language", derivation.language}};
  Json& schemes = object["schemes"] = Json::array();
  for (const SchemeSpelling& spelling : derivation.schemes)
    schemes.push_back({{"text", spelling.text}, {"schemes", spelling.schemes}});
  Json& counts = object["counts"] = Json::array();
  for (const WordCount& count : derivation.counts)
    counts.push_back({{"word", count.word},
                      {"read_as", text_or_null(count.read_as)},
                      {"count", count.count},
                      {"capped", count.is_capped}});
  return object;
}

Json to_json(const InflectedName& name) {
  Json object{{"language", name.language}, {"base", name.base}};
  Json& forms = object["forms"] = Json::array();
  for (const auto& [case_name, form] : name.forms) forms.push_back({{"case", case_name}, {"form", form}});
  return object;
}

Json to_json(const NeverSpelling& never) {
  return {{"text", never.text}, {"why", text_or_null(never.why)}};
}

template <typename Item>
Json to_list(const std::vector<Item>& items) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(to_json(item));
  return list;
}

}  // namespace

std::string write_spellings_json(const RecordSummary& record, const RecordSpellings& spellings) {
  const Json object{{"record", record.id},
                    {"kind", record.kind},
                    {"alone", text_or_null(spellings.alone)},
                    {"listed", to_list(spellings.listed)},
                    {"never", to_list(spellings.nevers)},
                    {"derived", to_list(spellings.derived)},
                    {"inflected", to_list(spellings.inflected)}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace canonym::cli
