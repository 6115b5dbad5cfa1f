#pragma once

#include <string_view>
#include <vector>

#include "rules/draft.h"
#include "rules/keys.h"

namespace canonym {

/// The keys that every table of a language may have, for the head of its table of keys.
void read_table_title(const Value& value, FileDraft& draft, Diagnostics& problems);
void read_table_source(const Value& value, FileDraft& draft, Diagnostics& problems);
void read_table_checks(const Value& value, FileDraft& draft, Diagnostics& problems);
void ignore_value(const Value& value, FileDraft& draft, Diagnostics& problems);

constexpr std::array<Key<FileDraft>, 6> common_table_keys{{
    {"canonym", Shape::text, ignore_value},
    {"title", Shape::text, read_table_title, true},
    {"source", Shape::text, read_table_source, true},
    {"checks", Shape::mapping, read_table_checks},
    {"url", Shape::text, ignore_value},
    {"note", Shape::text, ignore_value},
}};

/// The common keys and a table's own.
template <std::size_t count>
constexpr auto with_common_keys(const std::array<Key<FileDraft>, count>& own) {
  std::array<Key<FileDraft>, count + common_table_keys.size()> all{};
  std::ranges::copy(common_table_keys, all.begin());
  std::ranges::copy(own, all.begin() + common_table_keys.size());
  return all;
}

/// An ISO 639 code: two or three lower-case ASCII letters; a `bad-value` if not.
bool check_language(const Written& code, Diagnostics& problems);

/// `classes:`, whose names are capitalized ASCII words and whose letters are lists.
std::vector<LetterClass> read_classes(const Value& mapping, Diagnostics& problems);

}  // namespace canonym
