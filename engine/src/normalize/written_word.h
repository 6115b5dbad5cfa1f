#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/source.h"
#include "match/letter_case.h"

namespace canonym {

/// How a name is written in a text: which of its words are in capitals.
struct CaseOfName {
  bool is_all_capitals = false;  ///< every word of two letters or more
};

/// The words of a span, which white space divides.
std::vector<Span> split_words_of_text(std::string_view text, Span span);

LetterCase letter_case_of(std::string_view word);

CaseOfName case_of_name(std::string_view text, Span span);

/// `written` in the case of `found`, a word of a text: in capitals if it is; where
/// `keeps_pattern`, with a capital if it has one.
std::string write_in_case(std::string_view found, std::string_view written, CaseOfName name,
                          bool keeps_pattern);

/// `written` with its apostrophes as `found` has them, straight or curly.
std::string write_apostrophes(std::string_view found, std::string written);

/// Whether a word of a text is `written` already, but for kinds of hyphens,
/// invisible characters and Unicode normalization.
bool is_written_so(std::string_view found, std::string_view written);

/// Sizes of the apostrophe that a text begins or ends with; 0 for none.
std::size_t apostrophe_at_begin(std::string_view text);
std::size_t apostrophe_at_end(std::string_view text);

}  // namespace canonym
