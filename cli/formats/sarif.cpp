#include <algorithm>
#include <nlohmann/json.hpp>

#include "formats/finding_kinds.h"
#include "formats/fingerprint.h"
#include "formats/format.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A file name as a relative reference, or a file: URI where it is absolute; all bytes but those that have no
/// meaning to a URI as %NN.
std::string to_uri(std::string_view file) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri = file.starts_with("//") ? "file:" : file.starts_with('/') ? "file://" : "";
  for (const char c : file) {
    if (plain.find(c) != plain.npos) {
      uri += c;
      continue;
    }
    uri += '%';
    uri += digits[static_cast<unsigned char>(c) >> 4];
    uri += digits[static_cast<unsigned char>(c) & 0xF];
  }
  return uri;
}

Json rule_of(const CheckInfo& kind) {
  const CheckHelp& help = help_of(kind);
  return {{"id", kind.code},
          {"shortDescription", {{"text", kind.summary}}},
          {"fullDescription", {{"text", help.why}}},
          {"help", {{"text", std::string(help.why) + " " + std::string(help.mend)}}},
          {"defaultConfiguration", {{"level", severity_name(kind.severity)}}}};
}

Json region_of(const Location& at, RegionFinder& places, const PartOfText& part) {
  const auto [begin, end] = places.region(at, part);
  return {{"startLine", begin.line},
          {"startColumn", begin.column},
          {"endLine", end.line},
          {"endColumn", end.column},
          {"byteOffset", part.in_whole(at.span.begin)},
          {"byteLength", at.span.size()}};
}

Json physical_location(const Location& at, RegionFinder& places, const PartOfText& part) {
  return {{"artifactLocation", {{"uri", to_uri(at.source->name())}}},
          {"region", region_of(at, places, part)}};
}

/// Results are written as they come; the rules are known from the beginning.
class SarifReport : public Report {
 public:
  SarifReport() : kinds_(finding_kinds()) {}

  std::string begin() override {
    Json rules = Json::array();
    for (const CheckInfo& kind : kinds_) rules.push_back(rule_of(kind));
    const Json tool{
        {"driver", {{"name", "canonym"}, {"version", CANONYM_VERSION}, {"rules", std::move(rules)}}}};
    return "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
           "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":" +
           dump(tool) + ",\n\"columnKind\":\"unicodeCodePoints\",\"results\":[";
  }

  std::string add(std::string_view file, const Diagnostics& findings, const PartOfText& part) override {
    std::string text;
    for (const Diagnostic& finding : findings) {
      text += (is_first_ ? "\n" : ",\n") + dump(to_result(file, finding, part));
      is_first_ = false;
    }
    return text;
  }

  std::string finish() override { return "\n]}]}\n"; }

 private:
  Json to_result(std::string_view file, const Diagnostic& finding, const PartOfText& part) {
    const auto kind = std::ranges::find(kinds_, finding.code, &CheckInfo::code);
    Json result{{"ruleId", finding.code},
                {"ruleIndex", kind - kinds_.begin()},
                {"level", severity_name(finding.severity)},
                {"message", {{"text", finding.message}}}};
    result["partialFingerprints"] = {{"canonym/v1", fingerprints_.of(file, finding)}};
    if (!finding.at.source) return result;
    result["locations"] = Json::array({{{"physicalLocation", physical_location(finding.at, places_, part)}}});
    for (const Remark& remark : finding.remarks)
      result["relatedLocations"].push_back(
          {{"physicalLocation", physical_location(remark.at, remark_places_, {})},
           {"message", {{"text", remark.message}}}});
    if (finding.fix) result["fixes"] = Json::array({to_fix(finding, part)});
    return result;
  }

  Json to_fix(const Diagnostic& finding, const PartOfText& part) {
    const Location deleted{finding.at.source, finding.fix->span};
    const Json replacement{{"deletedRegion", region_of(deleted, fix_places_, part)},
                           {"insertedContent", {{"text", finding.fix->replacement}}}};
    return {
        {"artifactChanges", Json::array({{{"artifactLocation", {{"uri", to_uri(finding.at.source->name())}}},
                                          {"replacements", Json::array({replacement})}}})}};
  }

  std::vector<CheckInfo> kinds_;
  Fingerprints fingerprints_;
  RegionFinder places_, remark_places_, fix_places_;
  bool is_first_ = true;
};

}  // namespace

std::unique_ptr<Report> start_sarif(bool) {
  return std::make_unique<SarifReport>();
}

}  // namespace canonym::cli
