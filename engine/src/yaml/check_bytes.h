#pragma once

#include "canonym/diagnostic.h"
#include "canonym/source.h"

namespace canonym {

/// Bytes of the byte order mark the text begins with: 3 or 0.
std::size_t byte_order_mark_size(std::string_view text);

/// What no YAML reader should be given: bytes that are not UTF-8, control
/// characters other than tab and line breaks (LF, CRLF), characters that only
/// some readers take for a line break, a byte order mark that is not the first
/// thing. A run of ill-formed bytes is one problem; after 20 problems the rest
/// of the text is left unread. A text without problems holds only what both
/// YAML libraries accept as characters.
Diagnostics check_bytes(const Source& source);

}  // namespace canonym
