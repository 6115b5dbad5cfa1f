#include "rules/read_words.h"

#include <charconv>
#include <chrono>
#include <string>

#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

constexpr std::size_t longest_id = 64;

constexpr std::array<Word<Kind>, 4> kinds{{
    {"person", Kind::person},
    {"place", Kind::place},
    {"organization", Kind::organization},
    {"term", Kind::term},
}};

constexpr std::array<Word<Alone>, 3> alones{{
    {"family", Alone::family},
    {"after-full", Alone::after_full},
    {"never", Alone::never},
}};

constexpr std::array<Word<VariantStatus>, 3> statuses{{
    {"attested", VariantStatus::attested},
    {"misspelling", VariantStatus::misspelling},
    {"tradition", VariantStatus::tradition},
}};

constexpr std::array<Word<Severity>, 3> severities{{
    {"error", Severity::error},
    {"warning", Severity::warning},
    {"off", Severity::off},
}};

constexpr std::array<Word<bool>, 2> booleans{{{"true", true}, {"false", false}}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool has_date_form(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_dash_place = i == 4 || i == 7;
    if (is_dash_place ? text[i] != '-' : !is_digit(text[i])) return false;
  }
  return true;
}

template <class Number>
Number number_in(std::string_view digits) {
  Number number{};
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool is_calendar_day(std::string_view text) {
  using namespace std::chrono;
  const auto day_of =
      year_month_day{year(number_in<int>(text.substr(0, 4))), month(number_in<unsigned>(text.substr(5, 2))),
                     day(number_in<unsigned>(text.substr(8, 2)))};
  return day_of.ok();
}

bool is_id_letter(char c) {
  return (c >= 'a' && c <= 'z') || is_digit(c);
}

bool is_id(std::string_view id) {
  if (id.empty() || id.size() > longest_id || !is_id_letter(id.front())) return false;
  return std::ranges::all_of(id, [](char c) { return is_id_letter(c) || c == '-'; });
}

}  // namespace

void report_unknown_word(const Written& word, std::span<const std::string_view> known,
                         Diagnostics& problems) {
  std::string message = in_quotes(word.text) + " is not one of";
  for (const std::string_view text : known)
    message += (text == known.front() ? " " : ", ") + std::string(text);
  const std::optional<std::string_view> nearest = find_nearest(word.text, known);
  message += ask_whether_meant(nearest);
  Diagnostic& problem = problems.add(Severity::error, "bad-value", word.at, std::move(message));
  if (nearest) problem.fix = rewrite_scalar(word, *nearest);
}

std::optional<Kind> read_kind(const Value& value, Diagnostics& problems) {
  return read_word(value, kinds, problems);
}

std::optional<Alone> read_alone(const Value& value, Diagnostics& problems) {
  return read_word(value, alones, problems);
}

std::optional<VariantStatus> read_status(const Value& value, Diagnostics& problems) {
  return read_word(value, statuses, problems);
}

std::optional<Severity> read_severity(const Value& value, Diagnostics& problems) {
  return read_word(value, severities, problems);
}

std::optional<bool> read_boolean(const Value& value, Diagnostics& problems) {
  const std::optional<bool> answer = read_word(value, booleans, problems);
  if (!answer || value.is_plain) return answer;
  problems.add(Severity::error, "bad-value", value.at(), "write " + value.scalar.text + " without quotes")
      .fix = Edit{value.at().span, value.scalar.text};
  return std::nullopt;
}

std::optional<Date> read_date(const Value& value, Diagnostics& problems) {
  const std::string& text = value.scalar.text;
  const bool has_form = has_date_form(text);
  if (has_form && is_calendar_day(text)) return Date{text};
  const char* why = has_form ? " is not a day of the calendar" : " is not a day written as YYYY-MM-DD";
  problems.add(Severity::error, "bad-date", value.at(), in_quotes(text) + why);
  return std::nullopt;
}

void check_period(const Rare<Date>& since, const Rare<Date>& until, const Location& at,
                  Diagnostics& problems) {
  if (!since || !until || since->text <= until->text) return;
  problems.add(Severity::error, "bad-date", at,
               "'until' (" + until->text + ") is before 'since' (" + since->text + ")");
}

bool check_id(const Written& id, std::string_view what, Diagnostics& problems) {
  if (is_id(id.text)) return true;
  problems.add(Severity::error, "bad-id", id.at,
               in_quotes(id.text) + " is no " + std::string(what) +
                   ": use 1 to 64 lower-case letters a-z, digits and hyphens, no hyphen first");
  return false;
}

}  // namespace canonym
