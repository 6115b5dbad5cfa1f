#pragma once

#include <string>
#include <string_view>

namespace canonym::cli {

/// Text for an element or a quoted attribute of XML 1.0: markup, quotes, tabs and line breaks as references;
/// what XML cannot have at all (most control characters, U+FFFE, U+FFFF, ill-formed bytes) as U+FFFD.
std::string escape_xml(std::string_view text);

}  // namespace canonym::cli
