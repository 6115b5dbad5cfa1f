// The part of SettledWalk that goes along short words of ASCII letters or of Cyrillic ones, of which most
// names are made.

#include <type_traits>

#include "match/plain_words.h"
#include "match/settled_walk.h"
#include "match/short_cyrillic_word.h"
#include "match/short_word.h"

namespace canonym {
namespace {

bool is_ascii_letter(char byte) {
  return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/// A visible character of ASCII that is no letter, no digit and no apostrophe: a word by itself.
bool is_ascii_sign(char byte) {
  const bool is_digit = byte >= '0' && byte <= '9';
  return byte > ' ' && byte < 0x7F && !is_digit && !is_ascii_letter(byte) && byte != '\'' && byte != '`';
}

/// Whether such a word, which is listed, may be another one too: those of ASCII letters are asked about
/// before.
template <class Word>
constexpr bool may_be_read = std::is_same_v<Word, ShortCyrillicWord>;

template <class Word>
Word read_short_word(const Matcher::Compiled& compiled, std::string_view text, std::size_t at) {
  if constexpr (std::is_same_v<Word, ShortCyrillicWord>)
    return Word(compiled.reader, text, at);
  else
    return Word(text, at);
}

}  // namespace

/// Whether a sign stands there with which no name goes on.
bool SettledWalk::is_nothing_known(std::string_view text, std::size_t at, Index::Node node,
                                   Joiner joiner) const {
  if (!is_ascii_sign(text[at])) return false;
  const Character& character =
      compiled_.reader.characters().in_two_bytes(static_cast<unsigned char>(text[at]));
  const WordId sign = compiled_.index.lexicon().find(character.fold());
  return sign == Lexicon::unknown || compiled_.index.step(node, joiner, sign) == Index::none;
}

SettledWalk::Behind SettledWalk::look_behind(std::string_view text, std::size_t end, Index::Node node) const {
  const char next = text[end];
  const char after = end + 1 < text.size() ? text[end + 1] : '\n';
  const bool may_begin_word = is_ascii_letter(after) || ShortCyrillicWord::may_begin_with(after);
  if (is_plain_joiner(next) && may_begin_word) return Behind::next_word;
  const bool is_dash = next == '-' && (after == ' ' || is_ascii_sign(after));
  const bool is_known = next == ' '              ? !is_nothing_known(text, end + 1, node, Joiner::blank)
                        : next != '-' || is_dash ? !is_nothing_known(text, end, node, Joiner::none)
                                                 : true;
  return is_known ? Behind::something_else : Behind::nothing_known;
}

/// Whether a word as it stands in a text may be another one, too.
bool SettledWalk::is_read(std::string_view word) {
  readings_.forget();
  return !readings_.read(word).empty();
}

/// The same of a word of the rules. What is read off Селём may not be read off Селем, which folds alike.
bool SettledWalk::is_read(const ShortCyrillicWord& word, WordId id, std::string_view written) {
  if (!word.is_basic()) return is_read(written);
  return are_read_.find(id, compiled_.index.lexicon().size(), [&] { return is_read(written); });
}

template <class ShortWord>
SettledWalk::Outcome SettledWalk::walk_short_words(std::string_view text, std::size_t at) {
  Index::Node node = Index::root;
  std::size_t words = 0;
  std::size_t end = at;
  for (Joiner joiner = Joiner::none; words < most_words;) {
    const std::size_t begin = words == 0 ? at : end + 1;
    const ShortWord word = read_short_word<ShortWord>(compiled_, text, begin);
    if (word.size() == 0) return {};
    const WordId id = word.find_in(compiled_.index.lexicon());
    const Index::Node after = id == Lexicon::unknown ? Index::none : compiled_.index.step(node, joiner, id);
    if (after == Index::none) break;
    node = after;
    may_have_two_words_ = words > 0;
    cases_[words++] = word.letter_case();
    end = begin + word.size();
    if constexpr (may_be_read<ShortWord>) {
      if (is_read(word, id, text.substr(begin, word.size()))) {
        may_have_two_words_ = true;
        return {true, std::nullopt};
      }
    }
    const Behind behind = look_behind(text, end, node);
    if (behind == Behind::something_else) return {};
    if (behind == Behind::nothing_known) break;
    joiner = text[end] == ' ' ? Joiner::blank : Joiner::hyphen;
  }
  if (words == most_words) return {};
  const bool may_be_initial = end - at <= most_bytes_of_initial && text[end] == '.';
  if (words == 0 || may_be_initial) return {true, std::nullopt};
  return {true, settled_at(node, words, end)};
}

SettledWalk::Outcome SettledWalk::find_among_short_words(std::string_view text, std::size_t at) {
  may_have_two_words_ = false;
  if (ShortCyrillicWord::may_begin_with(text[at])) return walk_short_words<ShortCyrillicWord>(text, at);
  return readings_.reads_latin() ? Outcome() : walk_short_words<ShortWord>(text, at);
}

}  // namespace canonym
