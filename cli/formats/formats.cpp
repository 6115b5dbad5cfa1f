#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <map>

#include "formats/format.h"

namespace canonym::cli {
namespace {

std::string_view file_of(const Diagnostic& finding) {
  return finding.at.source ? std::string_view(finding.at.source->name()) : std::string_view();
}

}  // namespace

std::span<const Format> formats() {
  static constexpr std::array all{
      Format{"text", "as a compiler does, with the line and a caret", start_text},
      Format{"json", "one JSON object a line", start_json},
      Format{"sarif", "SARIF 2.1.0, for code scanning", start_sarif},
      Format{"github", "annotations of a GitHub workflow", start_github},
      Format{"checkstyle", "Checkstyle XML", start_checkstyle},
      Format{"junit", "JUnit XML, a test case a finding", start_junit},
  };
  return all;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : formats())
    if (format.name == name) return &format;
  return nullptr;
}

std::string write_report(const Format& format, const Diagnostics& findings,
                         const std::set<std::string>& files, bool in_colour) {
  std::map<std::string, Diagnostics, std::less<>> by_file;
  for (const std::string& file : files) by_file[file];
  for (const Diagnostic& finding : findings) by_file[std::string(file_of(finding))].add(finding);
  const std::unique_ptr<Report> report = format.start(in_colour);
  std::string text = report->begin();
  for (const auto& [file, own] : by_file) text += report->add(file, own, {});
  return text + report->finish();
}

bool use_colour(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  if (no_color && *no_color) return false;
  return isatty(descriptor) != 0 && terminal && std::string_view(terminal) != "dumb";
}

}  // namespace canonym::cli
