#include "match/patronymic_endings.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t shortest_stem = 2;  // bytes before the ending

/// `word` has at least two bytes.
std::size_t tail_of(std::string_view word) {
  return static_cast<std::size_t>(static_cast<unsigned char>(word[word.size() - 2])) << 8 |
         static_cast<unsigned char>(word.back());
}

}  // namespace

void PatronymicEndings::add(const std::string& folded) {
  if (folded.size() < 2)
    tails_.set();
  else
    tails_.set(tail_of(folded));
  endings_.push_back(folded);
}

bool PatronymicEndings::has(std::string_view folded) const {
  if (folded.size() < shortest_stem || !tails_[tail_of(folded)]) return false;
  return std::ranges::any_of(endings_, [&](const std::string& ending) {
    return folded.size() >= ending.size() + shortest_stem && folded.ends_with(ending);
  });
}

}  // namespace canonym
