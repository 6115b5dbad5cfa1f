#include "canonym/diagnostic.h"
#include "show/checks.h"

namespace canonym::cli {
namespace {

constexpr std::string_view introduction =
    "# Checks\n\n"
    "<!-- Written by `canonym rules explain --format markdown`; the texts stand in engine/src/lint/help. "
    "-->\n\n"
    "What `canonym rules check` finds in rule files, and `canonym check` in texts (`other-spelling`). The "
    "codes are "
    "stable. How their severity\nis set, and how a single finding is allowed, stands in "
    "[rule-format.md](rule-format.md#checks); `canonym rules explain CODE` shows one of them. Where "
    "an\nexample has no "
    "`canonym: 1`, it is meant to begin with that, a `title` and a `source`.\n\n"
    "| code | severity | may be lowered | what it finds |\n|---|---|---|---|\n";

std::string write_row(const CheckInfo& info) {
  const std::string code(info.code);
  return "| [`" + code + "`](#" + code + ") | " + std::string(severity_name(info.severity)) + " | " +
         (info.may_be_lowered ? "yes" : "no") + " | " + std::string(info.summary) + " |\n";
}

std::string write_example(std::string_view title, std::string_view text) {
  if (text.empty()) return {};
  std::string block = std::string(title) + "\n\n```yaml\n";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    block += show_hidden(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  return block + "```\n\n";
}

std::string write_section(const CheckPage& page) {
  const auto& [info, help] = page;
  return "\n## " + std::string(info.code) + "\n\n" + std::string(help.why) + "\n\n" +
         write_example("Bad:", help.bad) + write_example("Good:", help.good) + std::string(help.mend) + "\n";
}

}  // namespace

std::string write_checks_markdown(const std::vector<CheckPage>& pages) {
  std::string text(introduction);
  for (const CheckPage& page : pages) text += write_row(page.info);
  for (const CheckPage& page : pages) text += write_section(page);
  return text;
}

}  // namespace canonym::cli
