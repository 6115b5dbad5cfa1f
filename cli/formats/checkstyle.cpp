#include <utility>

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

  std::string add(std::string_view file, const Diagnostics& findings, const PartOfText& part) override {
    if (findings.empty()) return {};
    std::string text;
    if (!is_open_ || file != file_) text = end_file() + "  <file name=\"" + escape_xml(file) + "\">\n";
    file_ = file;
    is_open_ = true;
    for (const Diagnostic& finding : findings) text += write(finding, part);
    return text;
  }

  std::string finish() override { return end_file() + "</checkstyle>\n"; }

 private:
  std::string end_file() { return std::exchange(is_open_, false) ? "  </file>\n" : ""; }

  std::string write(const Diagnostic& finding, const PartOfText& part) {
    const Position at = finding.at.source ? places_.position(finding.at, part) : Position{};
    return "    <error line=\"" + std::to_string(at.line) + "\" column=\"" + std::to_string(at.column) +
           "\" severity=\"" + std::string(severity_name(finding.severity)) + "\" message=\"" +
           escape_xml(finding.message) + "\" source=\"canonym." + std::string(finding.code) + "\"/>\n";
  }

  PlaceFinder places_;
  std::string file_;
  bool is_open_ = false;
};

}  // namespace

std::unique_ptr<Report> start_checkstyle(bool) {
  return std::make_unique<CheckstyleReport>();
}

}  // namespace canonym::cli
