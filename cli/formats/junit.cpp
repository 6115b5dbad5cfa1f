#include "formats/format.h"
#include "formats/place.h"
#include "formats/xml.h"

namespace canonym::cli {
namespace {

/// A test suite a file and a failed case a finding; a file that is well has one case, which passes.
class JunitReport : public Report {
 public:
  std::string begin() override {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"canonym\">\n";
  }

  std::string add(std::string_view file, const Diagnostics& findings, const PartOfText& part) override {
    const std::string before = file == file_ ? "" : end_suite();
    file_ = file;
    is_open_ = true;
    for (const Diagnostic& finding : findings) cases_ += write_case(finding, part);
    failures_ += findings.size();
    return before;
  }

  std::string finish() override { return end_suite() + "</testsuites>\n"; }

 private:
  /// The counts come first, so the suite is written when it is complete.
  std::string end_suite() {
    if (!is_open_) return {};
    const std::string name = escape_xml(file_);
    if (failures_ == 0)
      cases_ = "    <testcase classname=\"" + name + "\" name=\"no findings\" file=\"" + name + "\"/>\n";
    const std::string tests = std::to_string(failures_ == 0 ? 1 : failures_);
    const std::string suite = "  <testsuite name=\"" + name + "\" tests=\"" + tests + "\" failures=\"" +
                              std::to_string(failures_) + "\" errors=\"0\">\n" + cases_ + "  </testsuite>\n";
    cases_.clear();
    failures_ = 0;
    return suite;
  }

  std::string write_case(const Diagnostic& finding, const PartOfText& part) {
    const Position at = finding.at.source ? places_.position(finding.at, part) : Position{};
    const std::string file = escape_xml(file_);
    const std::string line = std::to_string(at.line);
    return "    <testcase classname=\"" + file + "\" name=\"" + std::string(finding.code) + " at " + line +
           ":" + std::to_string(at.column) + "\" file=\"" + file + "\" line=\"" + line +
           "\">\n      <failure type=\"" + std::string(severity_name(finding.severity)) + "\" message=\"" +
           escape_xml(finding.message) + "\"/>\n    </testcase>\n";
  }

  PlaceFinder places_;
  std::string file_, cases_;
  std::size_t failures_ = 0;
  bool is_open_ = false;
};

}  // namespace

std::unique_ptr<Report> start_junit(bool) {
  return std::make_unique<JunitReport>();
}

}  // namespace canonym::cli
