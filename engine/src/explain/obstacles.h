#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "canonym/explain.h"
#include "explain/what_if.h"

namespace canonym {

/// One thing that keeps a name from being found: were it otherwise, the engine would find it.
struct Obstacle {
  Miss miss;
  Span place;            ///< of the words
  std::string wanted;    ///< what would have to stand there
  Match found;           ///< then
  std::string would_be;  ///< the words as they would have to be, from the name's first to its last
};

/// Each of them takes the words of a text from the one in question on, and its size.

/// Something else than a blank or a hyphen stands between the words of a name, or nothing.
std::optional<Obstacle> find_other_spacing(const WhatIf& what_if, std::string_view words, std::size_t first);

/// A letter of another script in the first word.
std::optional<Obstacle> find_look_alike(const WhatIf& what_if, std::string_view words, std::size_t first);

/// Characters between the letters that do not belong there.
std::optional<Obstacle> find_odd_character(const WhatIf& what_if, std::string_view words, std::size_t first);

/// The first word begins or ends as a name does.
std::optional<Obstacle> find_inside_word(const WhatIf& what_if, std::string_view words, std::size_t first);

}  // namespace canonym
