#include <nlohmann/json.hpp>

#include "formats/format.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

Json place_object(const Location& at, PlaceFinder& places, const PartOfText& part) {
  Json object;
  if (!at.source) return object;
  const Position position = places.position(at, part);
  object["file"] = at.source->name();
  object["line"] = position.line;
  object["column"] = position.column;
  object["start"] = part.in_whole(at.span.begin);
  object["end"] = part.in_whole(at.span.end);
  return object;
}

class JsonReport : public Report {
 public:
  std::string add(std::string_view, const Diagnostics& findings, const PartOfText& part) override {
    std::string text;
    for (const Diagnostic& finding : findings)
      text += to_object(finding, part).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    return text;
  }

 private:
  Json to_object(const Diagnostic& finding, const PartOfText& part) {
    Json object = place_object(finding.at, places_, part);
    object["severity"] = severity_name(finding.severity);
    object["code"] = finding.code;
    object["message"] = finding.message;
    object["notes"] = Json::array();
    for (const Remark& remark : finding.remarks) {
      Json note = place_object(remark.at, remark_places_, {});
      note["message"] = remark.message;
      object["notes"].push_back(std::move(note));
    }
    object["fix"] = nullptr;
    if (finding.fix)
      object["fix"] = {{"start", part.in_whole(finding.fix->span.begin)},
                       {"end", part.in_whole(finding.fix->span.end)},
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
