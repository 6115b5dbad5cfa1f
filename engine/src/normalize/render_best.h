#pragma once

#include <optional>
#include <string_view>

#include "canonym/normalize.h"
#include "compose/compose.h"
#include "normalize/render.h"

namespace canonym {

/// What one claim would write: as the text has it already if any form of the record
/// agrees, else the likeliest form. None when the record has no form in the script.
std::optional<Rendering> render_best(std::string_view text, Span span, const Claim& claim, Kind kind,
                                     const ComposedRecord& record, const NormalizeOptions& options);

}  // namespace canonym
