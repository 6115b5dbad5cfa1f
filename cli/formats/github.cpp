#include <algorithm>
#include <map>
#include <vector>

#include "formats/format.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

/// GitHub shows no more of one kind and step, and drops the rest without a word.
constexpr std::size_t most_annotations = 10;

/// What has a meaning in the data of a workflow command, and in its properties; nothing hidden is left.
std::string escape(std::string_view text, std::string_view special) {
  std::string escaped;
  for (const char c : show_hidden(text)) {
    if (special.find(c) == special.npos) {
      escaped += c;
    } else {
      constexpr std::string_view digits = "0123456789ABCDEF";
      escaped += '%';
      escaped += digits[static_cast<unsigned char>(c) >> 4];
      escaped += digits[static_cast<unsigned char>(c) & 0xF];
    }
  }
  return escaped;
}

std::string escape_data(std::string_view text) {
  return escape(text, "%");
}

std::string escape_property(std::string_view text) {
  return escape(text, "%:,");
}

/// The worst come first, up to what GitHub shows; the rest is summed up.
class GithubReport : public Report {
 public:
  std::string add(std::string_view file, const Diagnostics& findings, const PartOfText& part) override {
    for (const Diagnostic& finding : findings) {
      Kind& kind = kinds_[finding.severity];
      ++kind.count;
      if (kind.lines.size() < most_annotations) kind.lines.push_back(write(file, finding, part));
    }
    return {};
  }

  std::string finish() override {
    std::string text, left;
    for (auto kind = kinds_.rbegin(); kind != kinds_.rend(); ++kind) {
      const auto& [severity, found] = *kind;
      for (const std::string& line : found.lines) text += line;
      if (found.count == found.lines.size()) continue;
      left += (left.empty() ? "" : " and ") + std::to_string(found.count - found.lines.size()) + " more " +
              std::string(severity_name(severity)) + "s";
    }
    if (!left.empty()) text += "::notice title=canonym::" + left + " than GitHub shows of one step\n";
    return text;
  }

 private:
  struct Kind {
    std::size_t count = 0;
    std::vector<std::string> lines;
  };

  std::string write(std::string_view file, const Diagnostic& finding, const PartOfText& part) {
    std::string text = "::" + std::string(severity_name(finding.severity)) + " ";
    if (finding.at.source) {
      const auto [begin, end] = places_.region(finding.at, part);
      text += "file=" + escape_property(file) + ",line=" + std::to_string(begin.line) +
              ",endLine=" + std::to_string(end.line);
      // Columns are for places in one line.
      if (begin.line == end.line)
        text += ",col=" + std::to_string(begin.column) +
                ",endColumn=" + std::to_string(std::max(begin.column, end.column));
      text += ",";
    }
    return text + "title=" + escape_property(finding.code) + "::" + escape_data(finding.message) + "\n";
  }

  RegionFinder places_;
  std::map<Severity, Kind> kinds_;
};

}  // namespace

std::unique_ptr<Report> start_github(bool) {
  return std::make_unique<GithubReport>();
}

}  // namespace canonym::cli
