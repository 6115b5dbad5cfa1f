#pragma once

#include <string>
#include <string_view>

namespace canonym::cli {

/// A text on one line for people: white space as one blank, control and invisible characters as \u{…},
/// ill-formed bytes as \xNN.
std::string make_printable(std::string_view text);

}  // namespace canonym::cli
