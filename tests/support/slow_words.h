#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/source.h"

namespace canonym::slow {

/// A word or a sign of a text or of a spelling, as docs/design.md defines them.
struct Token {
  Span span;
  std::string folded;
  std::size_t cased = 0;              ///< how many cased letters it has
  std::vector<std::size_t> capitals;  ///< which of them are capitals
  bool is_sign = false;

  bool is_all_capitals() const { return capitals.size() == cased; }
  bool is_capitalized() const { return !capitals.empty() && capitals.front() == 0; }
  bool operator==(const Token& other) const { return span == other.span; }
};

/// What stands between two tokens.
enum class Joiner { nothing, hyphen, blank, too_much };

/// The word or sign that begins at `at`, if one does; an ill-formed byte is none.
std::optional<Token> read_token(std::string_view text, std::size_t at);

/// The word with its shorter end, before `’s` and the like, if it has one.
std::optional<Token> read_shorter_word(std::string_view text, std::size_t at);

/// Where the next token could begin, and over what joiner.
struct Gap {
  Joiner joiner = Joiner::nothing;
  std::size_t end = 0;
  bool has_space = false;
  bool has_newline = false;
};
Gap read_gap(std::string_view text, std::size_t at);

/// Whether a name may begin at this byte.
bool may_begin(std::string_view text, std::size_t at);

/// Whether a word of a text may stand for a word of a spelling.
bool agrees_in_case(const Token& text, const Token& spelling, bool is_term, bool ignore_case);

/// The words that white space divides.
std::vector<std::string_view> split_at_blanks(std::string_view text);

}  // namespace canonym::slow
