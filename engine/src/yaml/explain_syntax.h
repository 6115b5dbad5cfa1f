#pragma once

#include <yaml.h>

#include "canonym/diagnostic.h"
#include "yaml/code_point_cursor.h"

namespace canonym {

/// Adds, in a rule author's words, why libyaml refused the text, and where: an
/// unclosed quote, say, is shown at the quote and not at the end of the file.
/// What the table does not know keeps libyaml's own words.
/// `parser` must have just failed, on a text that passed `check_bytes`.
Diagnostic& explain_syntax(const Source& source, const yaml_parser_t& parser, CodePointCursor& places,
                           Diagnostics& problems);

}  // namespace canonym
