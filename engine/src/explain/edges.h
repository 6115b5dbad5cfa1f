#pragma once

#include <string_view>

#include "canonym/explain.h"

namespace canonym {

/// What stands directly before the name that begins at `begin`, and behind the one that ends at `end`.
/// Characters that cannot be seen are looked through.
Edge find_edge_before(std::string_view text, std::size_t begin);
Edge find_edge_behind(std::string_view text, std::size_t end);

}  // namespace canonym
