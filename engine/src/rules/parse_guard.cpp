#include "rules/parse_guard.h"

#include <charconv>

#include "rules/read_words.h"
#include "rules/split_list.h"
#include "rules/table_keys.h"

namespace canonym {
namespace {

/// A count of 0 to 99; a `bad-value` for anything else.
std::optional<std::size_t> read_count(const Written& digits, Diagnostics& problems) {
  std::size_t count = 0;
  const char* end = digits.text.data() + digits.text.size();
  const auto [stop, failed] = std::from_chars(digits.text.data(), end, count);
  if (failed == std::errc() && stop == end && count < 100) return count;
  problems.add(Severity::error, "bad-value", digits.at,
               in_quotes(digits.text) + " is no number from 0 to 99");
  return std::nullopt;
}

using Steps = std::vector<std::pair<std::size_t, std::size_t>>;

template <Steps GuardTable::*steps>
void read_steps(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value::Member& member : value.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    const auto letters = read_count(member.key, problems);
    const auto most = read_count(member.value.scalar, problems);
    if (letters && most) ((*draft.guard).*steps).emplace_back(*letters, *most);
  }
}

/// Lists under any heading, such as their first letter.
void read_words(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value::Member& member : value.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    for (std::string& word : split_list(member.value.scalar.text))
      draft.guard->words.push_back(std::move(word));
  }
}

constexpr auto guard_keys = with_common_keys(std::array<Key<FileDraft>, 7>{{
    {"guard", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       check_id(value.scalar, "name of a guard", problems);
       draft.guard->id = value.scalar;
     }},
    {"words", Shape::mapping, read_words},
    {"shortest", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.guard->shortest = read_count(value.scalar, problems);
     }},
    {"deviations", Shape::mapping, read_steps<&GuardTable::deviations>},
    {"deviations-alone", Shape::mapping, read_steps<&GuardTable::deviations_alone>},
    {"own-endings", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) {
       draft.guard->own_endings = split_list(value.scalar.text);
     }},
    {"patronymic-endings", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) {
       draft.patronymic_endings = split_written_list(value.scalar);
     }},
}});

}  // namespace

void parse_guard(const Value& root, FileDraft& draft) {
  draft.guard.emplace();
  read_keys(root, draft.file.at, guard_keys, draft, draft.problems);
}

}  // namespace canonym
