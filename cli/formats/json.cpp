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

class JsonReport : public Report {
 public:
  std::string add(std::string_view, const Diagnostics& findings) override {
    std::string text;
    for (const Diagnostic& finding : findings)
      text += to_object(finding).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    return text;
  }

 private:
  Json to_object(const Diagnostic& finding) {
    Json object = place_object(finding.at, places_);
    object["severity"] = severity_name(finding.severity);
    object["code"] = finding.code;
    object["message"] = finding.message;
    object["notes"] = Json::array();
    for (const Remark& remark : finding.remarks) {
      Json note = place_object(remark.at, remark_places_);
      note["message"] = remark.message;
      object["notes"].push_back(std::move(note));
    }
    object["fix"] = nullptr;
    if (finding.fix)
      object["fix"] = {{"start", finding.fix->span.begin},
                       {"end", finding.fix->span.end},
                       {"text", finding.fix->replacement}};
    return object;
  }

  PlaceFinder places_, remark_places_;
};

}  // namespace

std::unique_ptr<Report> start_json(bool) {
  return std::make_unique<JsonReport>();
}

}  // namespace canonym::cli
