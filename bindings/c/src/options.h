#pragma once

#include "canonym.h"
#include "canonym/normalize.h"

namespace canonym::c {

/// What a caller asks for loading, with defaults for what it does not know yet. Throws CANONYM_BAD_ARGUMENT
/// for a size that cannot be, and for members beyond ours that are not 0.
canonym_load_options read_load_options(const canonym_load_options* options);

/// The same for texts. Throws CANONYM_BAD_ARGUMENT as well for a style that no record has, and a day that
/// there is not.
/// `shows_schemes`: whether the caller can see them.
NormalizeOptions read_options(const canonym_rules* rules, const canonym_options* options,
                              bool shows_schemes = true);

}  // namespace canonym::c
