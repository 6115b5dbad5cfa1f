#pragma once

#include <string_view>
#include <vector>

#include "support/slow_words.h"

namespace canonym::slow {

/// A word or a sign of a listed spelling.
struct SpelledToken {
  Token token;
  Joiner before = Joiner::nothing;
  std::string_view text;
};

/// Empty for what has a gap that no name may have.
std::vector<SpelledToken> read_spelling(std::string_view spelling);

/// What stands before such a gap.
std::vector<SpelledToken> read_beginning(std::string_view spelling);

}  // namespace canonym::slow
