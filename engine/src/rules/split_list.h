#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/diagnostic.h"

namespace canonym {

/// The items of a list that is written as one text with blanks between them.
std::vector<std::string> split_list(std::string_view text);

/// The same, each item with its own place where the text was written plainly.
std::vector<Written> split_written_list(const Written& text);

}  // namespace canonym
