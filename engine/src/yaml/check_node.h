#pragma once

#include "canonym/diagnostic.h"
#include "yaml/read_yaml.h"

namespace canonym {

/// A file has no more problems than this listed: a hostile one could have millions.
inline constexpr std::size_t most_problems = 1000;

/// A scalar as libyaml read it.
struct Scalar {
  Written written;
  bool is_plain = false;

  /// Whether YAML takes it for null: nothing at all, `~` or an unquoted `null`.
  bool is_null() const;
};

/// Whether YAML takes a plain scalar with this text for null.
bool is_null_text(std::string_view text);

/// A key must not be null, a merge key, a lone dash or too long.
void check_key(const Scalar& key, const YamlLimits& limits, Diagnostics& problems);

/// A value must not be null, a lone dash or too long. `key` is null outside of mappings.
void check_value(const Scalar& value, const Written* key, const YamlLimits& limits, Diagnostics& problems);

/// Every key stands once; each repetition is a problem that shows the first.
void check_repeated_keys(const std::vector<Value::Member>& members, Diagnostics& problems);

}  // namespace canonym
