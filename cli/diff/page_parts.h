#pragma once

#include <string_view>

namespace canonym::cli {

/// Style and script of the page, and the hashes by which its policy allows them and nothing else:
/// base64 of SHA-256 over what stands between the tags. tests/cli/diff_page.py holds them together.
extern const std::string_view page_style, page_style_hash;
extern const std::string_view page_script, page_script_hash;

}  // namespace canonym::cli
