#include "options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <ctime>

#include "handles.h"
#include "outcome.h"
#include "text.h"

namespace canonym::c {
namespace {

/// The options of a caller that may be older or newer than this library. `first_size` is that of the first
/// release.
template <typename Options>
Options copy_known(const Options* given, Options defaults, std::size_t first_size) {
  if (!given) return defaults;
  const std::size_t size = given->size;
  require(size >= first_size, "the options have no size; use the macro that ends with _INIT");
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  for (std::size_t at = sizeof(Options); at < size; ++at)
    require(bytes[at] == 0, "the options ask for what this version of the library does not know");
  std::memcpy(&defaults, given, std::min(size, sizeof(Options)));
  return defaults;
}

bool is_text(canonym_text text) {
  return text.data || text.length == 0;
}

std::string write_today() {
  const std::time_t now = std::time(nullptr);
  std::tm day{};
  localtime_r(&now, &day);
  std::array<char, 16> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%F", &day)};
}

/// The number that a piece of a date is; -1 for none.
int read_number(std::string_view digits) {
  int number = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return failure == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = read_number(text.substr(0, 4));
  const int month = read_number(text.substr(5, 2));
  const int day = read_number(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return false;
  return std::chrono::year_month_day(std::chrono::year(year),
                                     std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

}  // namespace

canonym_load_options read_load_options(const canonym_load_options* options) {
  constexpr std::size_t first_size = offsetof(canonym_load_options, as_compiled);
  const canonym_load_options known = copy_known(options, CANONYM_LOAD_OPTIONS_INIT, first_size);
  require(known.paths || known.path_count == 0, "the paths are a null pointer");
  require(known.files || known.file_count == 0, "the files are a null pointer");
  require(known.reserved == 0 && known.reserved_2 == 0, "a reserved member of the options is not 0");
  return known;
}

NormalizeOptions read_options(const canonym_rules* rules, const canonym_options* options,
                              bool shows_schemes) {
  require(rules != nullptr, "the rules are a null pointer");
  const canonym_options known = copy_known(options, CANONYM_OPTIONS_INIT, sizeof(canonym_options));
  require(is_text(known.style) && is_text(known.date),
          "a text of the options is a null pointer with a length");
  require(known.script == CANONYM_SAME_SCRIPT || known.script == CANONYM_LATIN, "there is no such script");
  NormalizeOptions asked;
  asked.style = as_view(known.style);
  if (!asked.style.empty() && !std::binary_search(rules->styles.begin(), rules->styles.end(), asked.style))
    throw Failure(CANONYM_BAD_ARGUMENT, "no record has a style " + in_quotes(asked.style));
  asked.today = as_view(known.date);
  require(asked.today.empty() || is_day(asked.today), "the date is no day written YYYY-MM-DD");
  // Only styles have dates.
  if (asked.today.empty() && !asked.style.empty()) asked.today = write_today();
  asked.script = known.script == CANONYM_LATIN ? ScriptChoice::latin : ScriptChoice::same;
  asked.replace_with = known.write_ids ? ReplaceWith::id : ReplaceWith::canonical;
  asked.ignore_case = known.ignore_case != 0;
  asked.with_schemes = shows_schemes && known.no_schemes == 0;
  if (asked.with_schemes) asked.schemes = rules->schemes();
  return asked;
}

}  // namespace canonym::c
