#include "stream/cut_finder.h"

namespace canonym {
namespace {

constexpr std::string_view blanks = " \n\r\t";
constexpr std::size_t longest_token = 256;  // bytes, so that few are read to their end

bool is_blank(char byte) {
  return blanks.find(byte) != blanks.npos;
}

bool is_behind_blank_line(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  return before.ends_with("\n\n") || before.ends_with("\n\r\n");
}

/// Whether white space ends what begins at `at` soon enough.
bool is_short_token(std::string_view text, std::size_t at) {
  const std::string_view token = text.substr(at, longest_token + 1);
  return token.find_first_of(blanks) != token.npos;
}

}  // namespace

std::size_t CutFinder::find(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (!is_blank(text[at - 1]) || is_blank(text[at])) continue;
    if (is_cut(text, at)) return at;
  }
  return text.npos;
}

bool CutFinder::is_cut(std::string_view text, std::size_t at) {
  if (is_behind_blank_line(text, at)) return true;
  return is_short_token(text, at) && stops_names(text, at) && is_unknown(text, at) && is_apart(text);
}

/// Whether the word that was read last stays what it is, whatever becomes of a name in it or behind it: after
/// an apostrophe or a letter of another script, a name may begin that is rewritten to letters, or to none
/// (van’Minsk, x平).
bool CutFinder::is_apart(std::string_view text) const {
  const CharacterTable& characters = compiled_.reader.characters();
  const std::size_t end = word_.ends[0].end;
  for (std::size_t at = word_.begin; at <= end; at += characters.read(text, at).size)
    if (characters.read(text, at).character.is(Character::apostrophe)) return false;
  return static_cast<unsigned char>(text[end]) < 0x80;
}

/// Whether no name goes on over what stands at `at` if no rule knows it: neither what joins words nor a
/// patronymic.
bool CutFinder::stops_names(std::string_view text, std::size_t at) {
  constexpr int joining =
      Character::mark | Character::space | Character::hyphen | Character::apostrophe | Character::ignorable;
  const auto [character, value, size] = compiled_.reader.characters().read(text, at);
  if ((character.flags & joining) != 0 || value == U'.' || value == U',') return false;
  if (value == CodePoint::ill_formed) return false;
  return !Neighbours(compiled_, text, readings_).read_middle(at);
}

bool CutFinder::is_unknown(std::string_view text, std::size_t at) {
  compiled_.reader.read(text, at, compiled_.longest_word(), word_);
  for (std::size_t i = 0; i < word_.end_count; ++i) {
    const Word::End& end = word_.ends[i];
    if (compiled_.index.lexicon().find(word_.folded_to(end)) != Lexicon::unknown) return false;
    if (!readings_.read(text.substr(at, end.end - at)).empty()) return false;
  }
  readings_.forget();
  return word_.end_count > 0;
}

}  // namespace canonym
