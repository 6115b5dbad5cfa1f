#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "canonym/diagnostic.h"
#include "yaml/value.h"

namespace canonym {

/// What a place of a rule file takes.
enum class Shape { text, list, mapping, text_or_mapping, list_or_mapping };

/// Whether the value has that shape; a `wrong-type` if not. `what` names the place
/// in the message ("'variants'").
bool has_shape(const Value& value, Shape shape, std::string_view what, Diagnostics& problems);

/// An `unknown-key`, with the nearest known one as its fix.
void report_unknown_key(const Written& key, std::span<const std::string_view> known, Diagnostics& problems);

/// A `missing-key`.
void report_missing_key(const Location& at, std::string_view key, Diagnostics& problems);

/// A key that a mapping may have, and what its value does to the thing being read.
template <class Target>
struct Key {
  std::string_view name;
  Shape shape;
  void (*read)(const Value& value, Target& target, Diagnostics& problems);
  bool is_required = false;
};

/// Reads a mapping by a table of its keys: unknown keys, values of the wrong shape
/// and missing keys are reported, everything else is handed to its reader.
/// `at` is where a missing key is reported.
template <class Target, std::size_t count>
void read_keys(const Value& mapping, const Location& at, const std::array<Key<Target>, count>& keys,
               Target& target, Diagnostics& problems) {
  std::array<std::string_view, count> names;
  std::ranges::transform(keys, names.begin(), &Key<Target>::name);
  for (const Value::Member& member : mapping.members) {
    const auto key = std::ranges::find(keys, std::string_view(member.key.text), &Key<Target>::name);
    if (key == keys.end()) {
      report_unknown_key(member.key, names, problems);
    } else if (has_shape(member.value, key->shape, in_quotes(key->name), problems)) {
      key->read(member.value, target, problems);
    }
  }
  for (const Key<Target>& key : keys)
    if (key.is_required && !mapping.find(key.name)) report_missing_key(at, key.name, problems);
}

/// Reads what may be written as a text alone or as a mapping that has that text under `main`.
template <class Target, std::size_t count>
void read_short_or_long(const Value& value, const std::array<Key<Target>, count>& keys, std::string_view main,
                        Target& target, Diagnostics& problems) {
  if (value.kind == Value::Kind::mapping) return read_keys(value, value.at(), keys, target, problems);
  std::ranges::find(keys, main, &Key<Target>::name)->read(value, target, problems);
}

}  // namespace canonym
