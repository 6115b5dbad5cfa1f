#include <algorithm>

#include "canonym/diagnostic.h"
#include "columns.h"
#include "show/checks.h"

namespace canonym::cli {
namespace {

constexpr std::size_t width = 96;

std::string_view tell_if_fixed(const CheckInfo& info) {
  return info.may_be_lowered ? "may be lowered" : "cannot be lowered";
}

/// Words in lines of `width`, each behind the indentation.
std::string wrap(std::string_view text, std::size_t indent) {
  std::string wrapped, line(indent, ' ');
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (line.size() > indent && count_characters(line) + 1 + count_characters(word) > width) {
      wrapped += line + "\n";
      line.assign(indent, ' ');
    }
    if (line.size() > indent) line += ' ';
    line += word;
    at = std::min(end + 1, text.size());
  }
  return wrapped + line + "\n";
}

std::string write_example(std::string_view title, std::string_view text) {
  if (text.empty()) return {};
  std::string shown = "\n  " + std::string(title) + "\n";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    shown += "    " + show_hidden(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  return shown;
}

std::string write_page(const CheckPage& page) {
  const auto& [info, help] = page;
  std::string text = std::string(info.code) + ": " + std::string(info.summary) + "\n";
  text += "  " + std::string(severity_name(info.severity)) + ", " + std::string(tell_if_fixed(info)) + "\n\n";
  text += wrap(help.why, 2) + write_example("bad:", help.bad) + write_example("good:", help.good);
  return text + "\n" + wrap("To mend it: " + std::string(help.mend), 2);
}

}  // namespace

std::string list_checks(const std::vector<CheckInfo>& kinds) {
  std::vector<std::vector<std::string>> rows;
  for (const CheckInfo& kind : kinds)
    rows.push_back({std::string(kind.code), std::string(severity_name(kind.severity)),
                    std::string(tell_if_fixed(kind)), std::string(kind.summary)});
  return align_columns(rows, 0);
}

std::string write_checks_text(const std::vector<CheckPage>& pages) {
  std::string text;
  for (const CheckPage& page : pages) text += (text.empty() ? "" : "\n") + write_page(page);
  return text;
}

}  // namespace canonym::cli
