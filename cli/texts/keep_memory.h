#pragma once

namespace canonym::cli {

/// Lets the C library keep what a few parts of texts take when they are let go: by default it gives it back
/// to the system and asks for it again with every part, once a thread. More than that still goes back. Does
/// nothing where the C library has no such choice.
void keep_memory_of_parts();

}  // namespace canonym::cli
