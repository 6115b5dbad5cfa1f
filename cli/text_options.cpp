#include "text_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

#include "canonym/error.h"
#include "choice_option.h"
#include "messages.h"

namespace canonym::cli {
namespace {

std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm day{};
  localtime_r(&now, &day);
  std::array<char, 16> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d", &day);
  return text.data();
}

const Choices<ScriptChoice> script_choices{{"same", ScriptChoice::same}, {"latin", ScriptChoice::latin}};
const Choices<ReplaceWith> replace_choices{{"canonical", ReplaceWith::canonical}, {"id", ReplaceWith::id}};

/// "" for a day of the calendar written YYYY-MM-DD, else what is wrong.
std::string check_day(const std::string& text) {
  const bool is_written_so =
      text.size() == 10 && text[4] == '-' && text[7] == '-' &&
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) == 8;
  if (!is_written_so) return "a day is written YYYY-MM-DD";
  const auto part = [&](std::size_t at, std::size_t size) { return std::stoi(text.substr(at, size)); };
  const std::chrono::year_month_day day{std::chrono::year(part(0, 4)),
                                        std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                        std::chrono::day(static_cast<unsigned>(part(8, 2)))};
  return day.ok() ? "" : "there is no such day";
}

}  // namespace

void add_text_options(CLI::App& app, TextOptions& options) {
  app.add_option("FILE", options.files, "Texts; - or none is standard input")->type_name("");
  add_writing_options(app, options);
}

void add_writing_options(CLI::App& app, TextOptions& options) {
  options.normalize.today = today();
  add_rule_options(app, options.rules);
  app.add_option("--style", options.normalize.style,
                 "Write the spellings of this style where a record has it");
  app.add_option("--date", options.normalize.today,
                 "The day on which styles must be in force; today by default")
      ->type_name("YYYY-MM-DD")
      ->check(CLI::Validator(check_day, ""));
  add_choice_option(app, "--script", options.normalize.script, script_choices,
                    "same: that of the text; latin: always Latin");
  add_choice_option(app, "--replace-with", options.normalize.replace_with, replace_choices,
                    "Write the spelling, or the record's id");
  app.add_flag("--ignore-case", options.normalize.ignore_case, "Match names in all lower case too");
}

std::unique_ptr<Matcher> prepare_matcher(TextOptions& options) {
  if (options.files.empty()) options.files.emplace_back("-");
  std::optional<RuleSet> rules = load_for_texts(options.rules);
  if (!rules) return nullptr;
  const std::string& style = options.normalize.style;
  const std::vector<std::string> styles = rules->styles();
  if (!style.empty() && std::find(styles.begin(), styles.end(), style) == styles.end())
    throw Error("no record has a style " + in_quotes(style) + suggest_nearest(style, styles));
  return std::make_unique<Matcher>(std::move(*rules));
}

bool for_each_file(const std::vector<std::string>& files,
                   const std::function<void(const std::string&)>& work) {
  bool is_well = true;
  for (const std::string& file : files) {
    try {
      work(file);
    } catch (const Error& error) {
      print_error(error.what());
      is_well = false;
    }
  }
  return is_well;
}

}  // namespace canonym::cli
