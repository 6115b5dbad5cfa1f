#include "rules/parse_parts.h"

#include <optional>
#include <string>
#include <utility>

#include "rules/keys.h"
#include "rules/nearest.h"
#include "rules/place.h"
#include "rules/read_spelling.h"

namespace canonym {
namespace {

/// In the order of PartKind.
constexpr std::array<std::string_view, 3> kinds{"given", "family", "patronymic"};

std::vector<Written> read_spellings(const Value& list, std::string_view what, Diagnostics& problems) {
  std::vector<Written> spellings;
  spellings.reserve(list.items.size());
  for (const Value& item : list.items)
    if (std::optional<Written> spelling = read_spelling(item, what, problems))
      spellings.push_back(std::move(*spelling));
  return spellings;
}

void read_group(const Value::Member& member, PartKind kind, std::vector<PartGroup>& groups,
                Diagnostics& problems) {
  std::optional<Written> key = read_spelling(member.key, problems);
  if (!has_shape(member.value, Shape::list, in_quotes(member.key.text), problems) || !key) return;
  PartGroup group;
  group.kind = kind;
  group.key = std::move(*key);
  group.spellings = read_spellings(member.value, "a spelling of a name part", problems);
  groups.push_back(std::move(group));
}

void report_unknown_kind(const Written& key, Diagnostics& problems) {
  const std::optional<std::string_view> nearest = find_nearest(key.text, kinds);
  Diagnostic& problem =
      problems.add(Severity::error, "unknown-part", key.at,
                   in_quotes(key.text) + " is no part of a name; there are given, family and patronymic" +
                       ask_whether_meant(nearest));
  if (nearest) problem.fix = rewrite_scalar(key, *nearest);
}

}  // namespace

std::vector<PartGroup> parse_parts(const Value& mapping, Diagnostics& problems) {
  std::vector<PartGroup> groups;
  for (const Value::Member& member : mapping.members) {
    const auto kind = std::ranges::find(kinds, std::string_view(member.key.text));
    if (kind == kinds.end()) {
      report_unknown_kind(member.key, problems);
    } else if (has_shape(member.value, Shape::mapping, in_quotes(*kind), problems)) {
      for (const Value::Member& group : member.value.members)
        read_group(group, PartKind(kind - kinds.begin()), groups, problems);
    }
  }
  return groups;
}

std::vector<Written> parse_patronymics(const Value& mapping, Diagnostics& problems) {
  constexpr std::array<Key<std::vector<Written>>, 1> keys{{
      {"endings", Shape::list,
       [](const Value& value, std::vector<Written>& endings, Diagnostics& found) {
         endings = read_spellings(value, "an ending", found);
       }},
  }};
  std::vector<Written> endings;
  read_keys(mapping, mapping.at(), keys, endings, problems);
  return endings;
}

}  // namespace canonym
