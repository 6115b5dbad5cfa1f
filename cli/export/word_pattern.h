#pragma once

#include <string>
#include <string_view>

namespace canonym::cli {

/// A regular expression that fits the text and nothing else, where neither a letter, a mark nor a digit
/// stands beside it: the tools' own boundaries are those of ASCII, and would find Zhyto in Zhytó. It reads
/// the same in Go, JavaScript (with flag u) and .NET. `special` are the characters that get a backslash.
std::string word_pattern(std::string_view text, std::string_view special);

}  // namespace canonym::cli
