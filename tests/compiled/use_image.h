#pragma once

#include <string>

namespace canonym {

/// The bytes of an image with the checksum and the size that go with them.
std::string with_checksum(std::string bytes);

/// Reads the image and asks the rules for all that they can tell, on a text of a few names. False when
/// reading is refused.
bool use_image(const std::string& bytes);

}  // namespace canonym
