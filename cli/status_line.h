#pragma once

#include <string_view>

namespace canonym::cli {

/// Shows a line on the terminal of standard error, in the place of the one before.
void show_status(std::string_view line);

/// Takes it away, if one is shown: for whoever has something to say on standard error, and at the end.
void wipe_status();

}  // namespace canonym::cli
