#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "canonym/source.h"

namespace canonym {

/// "U+202E RIGHT-TO-LEFT OVERRIDE"; by ICU's data, with "<control-0007>" and the like
/// for what has no name.
std::string name_character(char32_t c);

/// First character of the text that turns the direction of what is shown, if any.
std::optional<Span> find_bidi_control(std::string_view text);

/// First character that is not seen, or is seen as a plain blank, if any: control and format
/// characters, default-ignorable ones, other white space than a blank, private-use and unassigned
/// code points. Bidi controls are left to find_bidi_control; a joiner between letters of a
/// script that writes with joiners (Arabic, the scripts of India …) is as it should be.
std::optional<Span> find_invisible(std::string_view text);

}  // namespace canonym
