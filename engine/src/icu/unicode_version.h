#pragma once

#include <string>

namespace canonym {

/// Of Unicode, by which texts are folded and cased: "15.0".
std::string unicode_version();

}  // namespace canonym
