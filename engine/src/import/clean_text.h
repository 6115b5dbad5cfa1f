#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// A spelling as rule files want it: in Normalization Form C, every run of white space a blank, none at the
/// ends, without byte order marks and with no other change. `text` must be UTF-8.
std::string clean_text(std::string_view text);

/// Whether it has characters that a rule file may not have at all: controls and noncharacters.
bool has_forbidden_character(std::string_view clean);

}  // namespace canonym
