#pragma once

#include <string>

namespace canonym::cli {

/// Reads a text whole, or standard input for "-"; a file whose name ends as those of a codec do is
/// decompressed. Throws Error as InputFile does.
std::string read_text(const std::string& path);

}  // namespace canonym::cli
