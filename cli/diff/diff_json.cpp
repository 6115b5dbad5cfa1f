#include <nlohmann/json.hpp>

#include "diff/report.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json to_json(const FieldChange& field) {
  return {
      {"field", field.field}, {"before", text_or_null(field.before)}, {"after", text_or_null(field.after)}};
}

template <typename Item, typename ToJson>
Json to_list(const std::vector<Item>& items, ToJson&& convert) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(convert(item));
  return list;
}

Json to_fields(const ChangedItem& item) {
  return to_list(item.fields, [](const FieldChange& field) { return to_json(field); });
}

Json record_to_json(const ChangedItem& record) {
  return {{"change", change_name(record.change)},
          {"record", record.id},
          {"old_record", text_or_null(record.old_id)},
          {"kind", record.kind},
          {"canonical", record.canonical},
          {"fields", to_fields(record)}};
}

Json group_to_json(const ChangedItem& group) {
  return {{"change", change_name(group.change)},
          {"kind", group.kind},
          {"key", group.id},
          {"records", group.records},
          {"fields", to_fields(group)}};
}

Json table_to_json(const ChangedItem& table) {
  return {{"change", change_name(table.change)},
          {"kind", table.kind},
          {"name", table.id},
          {"fields", to_fields(table)}};
}

Json hit_to_json(const Hit& hit) {
  return {{"start", hit.span.begin},
          {"end", hit.span.end},
          {"records", hit.records},
          {"via", way_name(hit.via)},
          {"action", action_name(hit.action)},
          {"reason", text_or_null(skip_name(hit.reason))},
          {"replacement", hit.action == Action::skip ? Json() : Json(hit.replacement)}};
}

Json spelling_to_json(const ChangedSpelling& spelling) {
  return {{"effect", effect_name(spelling.effect)},
          {"spelling", spelling.spelling},
          {"before", to_list(spelling.before, hit_to_json)},
          {"after", to_list(spelling.after, hit_to_json)}};
}

Json derivation_to_json(const ChangedDerivation& derivation) {
  return {{"record", derivation.record},
          {"name", derivation.native},
          {"lost", derivation.lost},
          {"added", derivation.added}};
}

Json place_to_json(const PlaceInText& place) {
  return {{"file", place.file},
          {"line", place.position.line},
          {"column", place.position.column},
          {"left", place.left},
          {"right", place.right},
          {"left_cut", place.is_left_cut},
          {"right_cut", place.is_right_cut}};
}

Json changed_hit_to_json(const ChangedHit& hit) {
  return {{"change", change_name(hit.change)},
          {"text", hit.found},
          {"count", hit.count},
          {"before", to_list(hit.before, hit_to_json)},
          {"after", to_list(hit.after, hit_to_json)},
          {"written_before", hit.written_before},
          {"written_after", hit.written_after},
          {"places", to_list(hit.places, place_to_json)}};
}

Json changed_record_to_json(const ChangedRecord& record) {
  return {{"record", record.record},
          {"added", record.count(HitChange::added)},
          {"lost", record.count(HitChange::lost)},
          {"changed", record.count(HitChange::changed)},
          {"rewritten", record.rewritten},
          {"hits", to_list(record.hits, changed_hit_to_json)}};
}

Json corpus_to_json(const CorpusReport& corpus) {
  return {{"files", corpus.totals.files},
          {"bytes", corpus.totals.bytes},
          {"hits_before", corpus.totals.hits_before},
          {"hits_after", corpus.totals.hits_after},
          {"places", corpus.totals.places},
          {"rewritten", corpus.totals.rewritten},
          {"records", to_list(corpus.records, changed_record_to_json)}};
}

}  // namespace

std::string write_diff_json(const DiffReport& report) {
  const RuleDifference& rules = report.rules;
  const Json object{
      {"before", report.before},
      {"after", report.after},
      {"records", to_list(rules.records, record_to_json)},
      {"groups", to_list(rules.groups, group_to_json)},
      {"tables", to_list(rules.tables, table_to_json)},
      {"spellings", to_list(rules.spellings, spelling_to_json)},
      {"derivations",
       {{"sampled", rules.sampled}, {"changed", to_list(rules.derivations, derivation_to_json)}}},
      {"corpus", report.corpus ? corpus_to_json(*report.corpus) : Json()}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace canonym::cli
