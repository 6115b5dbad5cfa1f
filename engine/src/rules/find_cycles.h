#pragma once

#include <vector>

#include "rules/read_files.h"

namespace canonym {

/// An `include-cycle` at each include that leads back to a file on the way to it.
void report_cycles(std::vector<DraftedFile>& files);

}  // namespace canonym
