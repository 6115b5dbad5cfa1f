#include "date_option.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

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

void add_date_option(CLI::App& app, std::string& date, const std::string& summary) {
  date = today();
  app.add_option("--date", date, summary)->type_name("YYYY-MM-DD")->check(CLI::Validator(check_day, ""));
}

}  // namespace canonym::cli
