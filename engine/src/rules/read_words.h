#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "canonym/diagnostic.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// A word of the rule file and what it stands for.
template <class Meaning>
struct Word {
  std::string_view text;
  Meaning meaning;
};

/// A `bad-value`, with the nearest of the words as its fix.
void report_unknown_word(const Written& word, std::span<const std::string_view> known, Diagnostics& problems);

/// The meaning of one of a few words; a `bad-value` for any other.
template <class Meaning, std::size_t count>
std::optional<Meaning> read_word(const Value& value, const std::array<Word<Meaning>, count>& words,
                                 Diagnostics& problems) {
  const auto word = std::ranges::find(words, std::string_view(value.scalar.text), &Word<Meaning>::text);
  if (word != words.end()) return word->meaning;
  std::array<std::string_view, count> known;
  std::ranges::transform(words, known.begin(), &Word<Meaning>::text);
  report_unknown_word(value.scalar, known, problems);
  return std::nullopt;
}

std::optional<Kind> read_kind(const Value& value, Diagnostics& problems);
std::optional<Alone> read_alone(const Value& value, Diagnostics& problems);
std::optional<VariantStatus> read_status(const Value& value, Diagnostics& problems);
std::optional<Severity> read_severity(const Value& value, Diagnostics& problems);

/// `true` or `false` without quotes, nothing else.
std::optional<bool> read_boolean(const Value& value, Diagnostics& problems);

/// A day that exists, as YYYY-MM-DD; a `bad-date` for anything else.
std::optional<Date> read_date(const Value& value, Diagnostics& problems);

/// Whether `until` comes before `since`: a `bad-date` then.
void check_period(const Rare<Date>& since, const Rare<Date>& until, const Location& at,
                  Diagnostics& problems);

/// Whether the text is a good id of a record, pack or style: 1 to 64 lower-case ASCII
/// letters, digits and hyphens, no hyphen first; a `bad-id` if not.
bool check_id(const Written& id, std::string_view what, Diagnostics& problems);

}  // namespace canonym
