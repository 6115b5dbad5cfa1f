#include "match/small_words.h"

#include "match/word_key.h"

namespace canonym {

SmallWords::SmallWords(const std::vector<InflectionDraft>& tables) {
  for (std::uint32_t i = 0; i < tables.size(); ++i)
    for (const std::string& word : tables[i].words) {
      std::vector<std::uint32_t>& own = tables_[word];
      if (own.empty() || own.back() != i) own.push_back(i);
      hashes_.set(WordKey::of(word.data(), word.size()).hash() % hashes_.size());
    }
}

}  // namespace canonym
