#pragma once

#include <optional>
#include <string_view>

#include "canonym/normalize.h"
#include "match/compiled.h"
#include "normalize/render.h"

namespace canonym {

/// What a claim to an inflected name would write: a form of the record in the same case, as the text has it
/// already if any agrees. Only what is spelled as the language of the text spells it can be inflected in it:
/// a native form or style of that language, or a form that the language's conventions make of the native one.
/// None when there is none, or it has no such case.
std::optional<Rendering> render_inflected(std::string_view text, Span span, const Claim& claim,
                                          const NormalizeOptions& options, const Matcher::Compiled& compiled);

}  // namespace canonym
