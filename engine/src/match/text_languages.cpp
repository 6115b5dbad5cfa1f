#include "match/text_languages.h"

#include <algorithm>
#include <vector>

#include "letters/letters.h"

namespace canonym {
namespace {

constexpr std::size_t most_words = 2000;
constexpr std::size_t longest_word = 64;  // bytes
constexpr std::size_t least_share = 40;   // one word in so many

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
    const std::string plain = to_text(to_plain_letters(text.substr(word.begin, end.end - word.begin)));
    for (std::size_t i = 0; i < hits_.size(); ++i)
      hits_[i] += compiled_.inflections[i].table.is_small_word(plain);
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
  const Matcher::Compiled& compiled_;
  std::vector<std::size_t> hits_;
  std::size_t total_ = 0;
};

}  // namespace

LanguageSet find_text_languages(const Matcher::Compiled& compiled, std::string_view text) {
  WordCount count(compiled);
  if (compiled.inflections.empty()) return 0;
  const CharacterTable& characters = compiled.reader.characters();
  Word word;
  text = text.substr(0, language_bytes);
  for (std::size_t at = 0; at < text.size() && !count.is_enough();) {
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
