#include "explain/spelled_letters.h"

#include <algorithm>

#include "utf8.h"

namespace canonym {

SpelledLetters::SpelledLetters(std::string_view word)
    : word_(word), letters_(read_marked_letters(word)), begins_(letters_.size() + 1, 0) {
  // Letters compose and fall away, so where one begins is seen from how many the word has up to there.
  for (std::size_t at = 0; at < word.size(); at += decode_at(word, at).size)
    begins_[std::min(read_marked_letters(word.substr(0, at)).size(), letters_.size())] = at;
  begins_.front() = 0;
  begins_.back() = word.size();
  for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] = std::max(begins_[i], begins_[i - 1]);
}

}  // namespace canonym
