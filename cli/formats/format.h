#pragma once

#include <span>
#include <string>
#include <string_view>

#include "canonym/diagnostic.h"

namespace canonym::cli {

/// A way of printing findings about rule files and texts.
struct Format {
  std::string_view name;
  std::string_view summary;
  std::string (*write)(const Diagnostics& problems, bool in_colour);
};

/// Every format; the first is the default.
std::span<const Format> formats();

/// Null when there is none of this name.
const Format* find_format(std::string_view name);

/// Whether a terminal behind the descriptor is to be written to in colour (NO_COLOR
/// and TERM=dumb say no).
bool use_colour(int descriptor);

std::string write_text(const Diagnostics& problems, bool in_colour);
std::string write_json(const Diagnostics& problems, bool in_colour);

}  // namespace canonym::cli
