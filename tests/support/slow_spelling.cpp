#include "support/slow_spelling.h"

#include <algorithm>

#include "icu/characters.h"

namespace canonym::slow {
namespace {

/// Apostrophes, blanks and what cannot be seen count for nothing at the edges of a spelling.
std::string_view trim_spelling(std::string_view spelling) {
  constexpr int edge = Character::apostrophe | Character::ignorable | Character::space;
  const CharacterTable& characters = CharacterTable::instance();
  std::size_t begin = spelling.size(), end = 0;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [character, value, size] = characters.read(spelling, at);
    if ((character.flags & edge) == 0) {
      begin = std::min(begin, at);
      end = at + size;
    }
    at += size;
  }
  return begin < end ? spelling.substr(begin, end - begin) : std::string_view();
}

}  // namespace

std::vector<SpelledToken> read_beginning(std::string_view spelling) {
  spelling = trim_spelling(spelling);
  std::vector<SpelledToken> tokens;
  for (std::size_t at = 0; at < spelling.size();) {
    const Gap gap = at == 0 ? Gap{} : read_gap(spelling, at);
    const std::optional<Token> token = read_token(spelling, gap.end);
    if (!token || gap.joiner == Joiner::too_much) return tokens;
    tokens.push_back({*token, gap.joiner, spelling.substr(token->span.begin, token->span.size())});
    at = token->span.end;
  }
  return tokens;
}

std::vector<SpelledToken> read_spelling(std::string_view spelling) {
  std::vector<SpelledToken> tokens = read_beginning(spelling);
  const std::string_view all = trim_spelling(spelling);
  if (tokens.empty() || tokens.back().token.span.end != all.size()) return {};
  return tokens;
}

}  // namespace canonym::slow
