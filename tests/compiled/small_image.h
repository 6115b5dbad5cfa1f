#pragma once

#include <string>

namespace canonym {

/// The image of two names, one of them with a native form, and of the table of its language.
std::string compile_small();

/// What is said against the bytes by whoever reads them, or makes a matcher of them; "" for nothing.
std::string refusal_of(const std::string& bytes);

}  // namespace canonym
