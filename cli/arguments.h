#pragma once

#include <string>
#include <vector>

namespace canonym::cli {

/// The program's arguments, with `-iSUFFIX` and `--in-place=SUFFIX` (as sed has them)
/// taken apart into two options. Nothing after `--` is touched.
std::vector<std::string> read_arguments(int count, char** arguments);

}  // namespace canonym::cli
