#include "formats/format.h"
#include "formats/place.h"
#include "formats/xml.h"

namespace canonym::cli {
namespace {

class CheckstyleReport : public Report {
 public:
  std::string begin() override {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  }

  std::string add(std::string_view file, const Diagnostics& findings) override {
    if (findings.empty()) return {};
    std::string text = "  <file name=\"" + escape_xml(file) + "\">\n";
    for (const Diagnostic& finding : findings) text += write(finding);
    return text + "  </file>\n";
  }

  std::string finish() override { return "</checkstyle>\n"; }

 private:
  std::string write(const Diagnostic& finding) {
    const Position at = finding.at.source ? places_.position(finding.at) : Position{};
    return "    <error line=\"" + std::to_string(at.line) + "\" column=\"" + std::to_string(at.column) +
           "\" severity=\"" + std::string(severity_name(finding.severity)) + "\" message=\"" +
           escape_xml(finding.message) + "\" source=\"canonym." + std::string(finding.code) + "\"/>\n";
  }

  PlaceFinder places_;
};

}  // namespace

std::unique_ptr<Report> start_checkstyle(bool) {
  return std::make_unique<CheckstyleReport>();
}

}  // namespace canonym::cli
