#pragma once

#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "canonym/diagnostic.h"
#include "formats/part_of_text.h"

namespace canonym::cli {

/// Findings about rule files and texts being printed. Each call gives the text that comes next;
/// `begin` is called first and once, `finish` last and once.
class Report {
 public:
  virtual ~Report() = default;

  virtual std::string begin() { return {}; }

  /// Findings of one file in the order of their places, none for a file that is well. Several calls for
  /// one file come one after the other. `file` is the name of their source, "" for findings that have none;
  /// `part` is what of the file the source is that they are in.
  virtual std::string add(std::string_view file, const Diagnostics& findings, const PartOfText& part) = 0;

  virtual std::string finish() { return {}; }
};

/// A way of printing findings about rule files and texts.
struct Format {
  std::string_view name;
  std::string_view summary;
  std::unique_ptr<Report> (*start)(bool in_colour);
};

/// Every format; the first is the default.
std::span<const Format> formats();

/// Null when there is none of this name.
const Format* find_format(std::string_view name);

/// A whole report. The findings are sorted by place; `files` are all that were looked at.
std::string write_report(const Format& format, const Diagnostics& findings,
                         const std::set<std::string>& files, bool in_colour);

/// Whether a terminal behind the descriptor is to be written to in colour (NO_COLOR
/// and TERM=dumb say no).
bool use_colour(int descriptor);

/// One finding as a compiler shows it, with its line and a caret.
std::string write_text(const Diagnostic& finding);

std::unique_ptr<Report> start_text(bool in_colour);
std::unique_ptr<Report> start_json(bool in_colour);
std::unique_ptr<Report> start_sarif(bool in_colour);
std::unique_ptr<Report> start_github(bool in_colour);
std::unique_ptr<Report> start_checkstyle(bool in_colour);
std::unique_ptr<Report> start_junit(bool in_colour);

}  // namespace canonym::cli
