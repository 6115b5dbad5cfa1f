#pragma once

#include <string_view>

#include "match/compiled.h"

namespace canonym {

/// So much of a text tells its languages, so that whoever reads it block by block need not wait for its end.
constexpr std::size_t language_bytes = 1 << 20;

/// The languages with inflection that a text is written in, by its frequent small words: those that are at
/// least one in forty of its first 2,000 words in small letters (in its first megabyte), and half as many as
/// those of the language with most. Words that the rules know do not count, so rewriting does not change the
/// answer. None for rules that read words alike in all languages.
LanguageSet find_text_languages(const Matcher::Compiled& compiled, std::string_view text);

}  // namespace canonym
