#include <nlohmann/json.hpp>

#include "explain/explanation.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json list_ids(const std::vector<RecordIndex>& records, const RuleSet& rules) {
  Json ids = Json::array();
  for (const RecordIndex record : records) ids.push_back(rules.id(record));
  return ids;
}

Json make_place(std::string_view text, Span span) {
  return {{"start", span.begin}, {"end", span.end}, {"text", text.substr(span.begin, span.size())}};
}

Json to_json(const ExplainedGrapheme& grapheme) {
  Json object{{"native", grapheme.native},
              {"written", grapheme.written},
              {"labels", grapheme.labels},
              {"deviations", grapheme.deviations},
              {"unread", grapheme.is_unread}};
  if (!grapheme.is_unread) return object;
  Json& known = object["known"] = Json::array();
  for (const ExplainedRendering& rendering : grapheme.known)
    known.push_back({{"letters", rendering.letters}, {"labels", rendering.labels}});
  return object;
}

Json to_json(const ExplainedReading& reading) {
  if (reading.native.empty()) return {};
  Json object{{"spelling", reading.spelling},     {"native", reading.native},
              {"language", reading.language},     {"read_as", text_or_null(reading.read_as)},
              {"convention", reading.convention}, {"schemes", reading.schemes},
              {"deviations", reading.deviations}, {"allowed", reading.allowed}};
  Json& graphemes = object["graphemes"] = Json::array();
  for (const ExplainedGrapheme& grapheme : reading.graphemes) graphemes.push_back(to_json(grapheme));
  return object;
}

Json to_json(std::string_view text, const ExplainedWord& word) {
  Json object = make_place(text, word.span);
  object["base"] = word.inflected_in.empty() ? Json() : Json(word.reading.spelling);
  object["inflected_in"] = text_or_null(word.inflected_in);
  object["cases"] = word.cases;
  object["reading"] = to_json(word.reading);
  return object;
}

Json to_json(std::string_view text, const ExplainedClaim& claim, const RuleSet& rules) {
  Json object = make_place(text, claim.span);
  object["record"] = rules.id(claim.record);
  object["via"] = way_name(claim.way);
  object["shape"] = shape_name(claim.shape);
  object["reason"] = text_or_null(skip_name(claim.skip));
  object["fate"] = fate_name(claim.fate);
  object["replacement"] = text_or_null(claim.replacement);
  return object;
}

Json to_json(std::string_view text, const ExplainedSource& source) {
  const Position position = source.at.source->position(source.at.span.begin);
  Json object = make_place(text, source.span);
  object["spelling"] = source.spelling;
  object["file"] = source.at.source->name();
  object["line"] = position.line;
  object["column"] = position.column;
  return object;
}

Json to_json(std::string_view text, const ExplainedName& name, const RuleSet& rules) {
  const Annotation& annotation = name.annotation;
  Json object = make_place(text, annotation.span);
  object["records"] = list_ids(annotation.records, rules);
  object["via"] = way_name(annotation.via);
  object["schemes"] = annotation.schemes;
  object["action"] = action_name(annotation.action);
  object["reason"] = text_or_null(skip_name(annotation.reason));
  object["replacement"] = annotation.action == Action::skip ? Json() : Json(annotation.replacement);
  Json& words = object["words"] = Json::array();
  for (const ExplainedWord& word : name.words) words.push_back(to_json(text, word));
  object["folded"] = name.folded;
  object["shape"] = shape_name(name.shape);
  Json& listed = object["listed"] = Json::array();
  for (const ExplainedSource& source : name.sources) listed.push_back(to_json(text, source));
  object["before"] = edge_name(name.before);
  object["behind"] = edge_name(name.behind);
  Json& claims = object["claims"] = Json::array();
  for (const ExplainedClaim& claim : name.claims) claims.push_back(to_json(text, claim, rules));
  object["evidence"] = name.evidence.is_empty() ? Json() : make_place(text, name.evidence);
  object["note"] = text_or_null(name.note);
  return object;
}

Json to_json(std::string_view text, const ExplainedMiss& miss, const RuleSet& rules) {
  Json object = make_place(text, miss.span);
  object["miss"] = miss_name(miss.miss);
  object["nearest"] = text_or_null(miss.nearest);
  object["records"] = list_ids(miss.records, rules);
  object["base"] = miss.inflected_in.empty() ? Json() : Json(miss.reading.spelling);
  object["inflected_in"] = text_or_null(miss.inflected_in);
  object["reading"] = to_json(miss.reading);
  object["place"] = miss.place ? make_place(text, *miss.place) : Json();
  object["character"] = text_or_null(miss.character);
  object["wanted"] = text_or_null(miss.wanted);
  object["then"] = text_or_null(skip_name(miss.then));
  return object;
}

}  // namespace

std::string write_explanation_json(std::string_view text, const Explanation& explanation,
                                   const RuleSet& rules) {
  Json object;
  object["text"] = text;
  Json& names = object["names"] = Json::array();
  for (const ExplainedName& name : explanation.names) names.push_back(to_json(text, name, rules));
  Json& misses = object["misses"] = Json::array();
  for (const ExplainedMiss& miss : explanation.misses) misses.push_back(to_json(text, miss, rules));
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace canonym::cli
