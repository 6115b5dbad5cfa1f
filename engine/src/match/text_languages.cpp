#include "match/text_languages.h"

#include <algorithm>
#include <vector>

#include "letters/letters.h"

namespace canonym {
namespace {

constexpr std::size_t most_words = 2000;
constexpr std::size_t longest_word = 64;  // bytes
constexpr std::size_t least_share = 40;   // one word in so many

bool is_ascii_letter(char byte) {
  const char small = static_cast<char>(byte | 0x20);
  return small >= 'a' && small <= 'z';
}

/// The ASCII letters from `at` on, where they are a word, read without tables and without a copy.
struct AsciiWord {
  std::string_view letters;  ///< empty where there is more to it
  bool is_lower = true;

  AsciiWord(std::string_view text, std::size_t at) {
    constexpr std::size_t readable = WordKey::most_bytes + 1;
    if (at + readable > text.size() || !is_ascii_letter(text[at])) return;
    std::size_t end = at;
    const std::size_t limit = std::min(text.size(), at + longest_word + 1);
    for (; end < limit && is_ascii_letter(text[end]); ++end) is_lower &= (text[end] & 0x20) != 0;
    if (end == limit) return;
    const bool is_digit = text[end] >= '0' && text[end] <= '9';
    if (WordFilter::ends_word(text[end]) && !is_digit) letters = text.substr(at, end - at);
  }
};

/// Counts the small words of each language.
class WordCount {
 public:
  explicit WordCount(const Matcher::Compiled& compiled)
      : compiled_(compiled), hits_(compiled.inflections.size(), 0) {}

  bool is_enough() const { return total_ >= most_words; }

  void add(const Word& word, std::string_view text) {
    const Word::End& end = word.ends[0];
    if (end.letter_case.letters == 0 || !end.letter_case.is_lower()) return;
    if (compiled_.index.lexicon().find(word.folded_to(end)) != Lexicon::unknown) return;
    ++total_;
    const std::string_view small = text.substr(word.begin, end.end - word.begin);
    count(compiled_.languages->small_words.find(to_plain_text(small)));
  }

  /// The same for a word that `text` goes on behind, by at least so much that it can be glanced at.
  void add(const AsciiWord& word) {
    if (!word.is_lower) return;
    const std::string_view small = word.letters;
    const WordGlance glance = compiled_.filter.glance_at_ascii(small.data(), small.size(), ' ');
    const bool may_be_listed = glance.answer == WordGlance::Answer::may_be_listed;
    if (may_be_listed && compiled_.index.lexicon().find(small) != Lexicon::unknown) return;
    ++total_;
    count(compiled_.languages->small_words.find(small, glance.hash));
  }

  LanguageSet decide() const {
    const std::size_t most = hits_.empty() ? 0 : *std::ranges::max_element(hits_);
    LanguageSet languages = 0;
    for (std::size_t i = 0; i < hits_.size(); ++i)
      if (hits_[i] > 0 && hits_[i] * least_share >= total_ && hits_[i] * 2 >= most)
        languages |= compiled_.inflections[i].language;
    return languages;
  }

 private:
  void count(std::span<const std::uint32_t> known) {
    for (const std::uint32_t i : known) ++hits_[i];
  }

  const Matcher::Compiled& compiled_;
  std::vector<std::size_t> hits_;
  std::size_t total_ = 0;
};

}  // namespace

LanguageSet find_text_languages(const Matcher::Compiled& compiled, std::string_view text) {
  if (!compiled.asks_for_languages()) return 0;
  WordCount count(compiled);
  const CharacterTable& characters = compiled.reader.characters();
  Word word;
  text = text.substr(0, language_bytes);
  for (std::size_t at = 0; at < text.size() && !count.is_enough();) {
    if (const AsciiWord ascii(text, at); !ascii.letters.empty()) {
      count.add(ascii);
      at += ascii.letters.size();
      continue;
    }
    const auto [character, value, size] = characters.read(text, at);
    if (!character.is(Character::word)) {
      at += size;
      continue;
    }
    compiled.reader.read(text, at, longest_word, word);
    if (word.end_count > 0) count.add(word, text);
    at = std::max(at + size, word.end_count > 0 ? word.ends[0].end : at);
  }
  return count.decide();
}

}  // namespace canonym
