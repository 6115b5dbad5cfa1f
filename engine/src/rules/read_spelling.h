#pragma once

#include <optional>

#include "canonym/diagnostic.h"
#include "yaml/value.h"

namespace canonym {

/// Longest spelling, in bytes and in words.
constexpr std::size_t most_spelling_bytes = 1024;
constexpr std::size_t most_spelling_words = 16;

/// The spelling as written, if it can be one: one line with a letter or digit, within the limits.
/// `bad-spelling`, `spelling-too-long` or `spelling-too-many-words` if not. Blanks at its ends and
/// doubled ones are a `stray-blank` and left out of the result, for that check may be lowered.
std::optional<Written> read_spelling(const Written& written, Diagnostics& problems);

/// The same for a value; a `wrong-type` when it is no text.
std::optional<Written> read_spelling(const Value& value, std::string_view what, Diagnostics& problems);

}  // namespace canonym
