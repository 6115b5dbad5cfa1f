#pragma once

#include <string>
#include <string_view>

namespace canonym::cli {

/// Writes a new file, or puts one in the place of what is called so, in one step: whoever has the old one
/// open or mapped keeps it whole. Readable as the mask of the process says. Throws Error, with nothing left
/// behind, when the system refuses.
void publish_file(const std::string& path, std::string_view contents);

}  // namespace canonym::cli
