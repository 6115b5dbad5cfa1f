#pragma once

#include <string_view>

#include "canonym/diagnostic.h"

namespace canonym::cli {

/// "canonym: error: MESSAGE" on standard error.
void print_error(std::string_view message);

/// Any line on standard error.
void print_note(std::string_view message);

/// Diagnostics in the text format on standard error, with the source lines.
void print_diagnostics(const Diagnostics& problems);

/// "1 file", "2 files".
std::string count_of(std::size_t count, std::string_view what);

/// "2 errors, 1 warning"; "" for none.
std::string count_problems(const Diagnostics& problems);

/// "and did you mean 'X'?" for the nearest of several words, or "".
std::string suggest_nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace canonym::cli
