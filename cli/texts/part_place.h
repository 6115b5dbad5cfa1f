#pragma once

#include <string_view>

#include "canonym/source.h"

namespace canonym::cli {

/// Line and column of the end of a text, as if it began a file.
Position end_position(std::string_view text);

/// What is at `inside` in a piece of a text, where the piece begins at `begin` of the whole.
Position place_after(const Position& begin, const Position& inside);

}  // namespace canonym::cli
