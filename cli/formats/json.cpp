#include <nlohmann/json.hpp>

#include "formats/format.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

Json place_object(const Location& at, PlaceFinder& places) {
  Json object;
  if (!at.source) return object;
  const Position position = places.position(at);
  object["file"] = at.source->name();
  object["line"] = position.line;
  object["column"] = position.column;
  object["start"] = at.span.begin;
  object["end"] = at.span.end;
  return object;
}

}  // namespace

std::string write_json(const Diagnostics& problems, bool) {
  PlaceFinder places, remark_places;
  std::string text;
  for (const Diagnostic& problem : problems) {
    Json object = place_object(problem.at, places);
    object["severity"] = severity_name(problem.severity);
    object["code"] = problem.code;
    object["message"] = problem.message;
    object["notes"] = Json::array();
    for (const Remark& remark : problem.remarks) {
      Json note = place_object(remark.at, remark_places);
      note["message"] = remark.message;
      object["notes"].push_back(std::move(note));
    }
    object["fix"] = nullptr;
    if (problem.fix)
      object["fix"] = {{"start", problem.fix->span.begin},
                       {"end", problem.fix->span.end},
                       {"text", problem.fix->replacement}};
    text += object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return text;
}

}  // namespace canonym::cli
