#include "match/patronymic_endings.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t shortest_stem = 2;  // bytes before the ending

}  // namespace

void PatronymicEndings::add(const std::string& folded) {
  if (folded.size() < 2)
    tails_.set();
  else
    tails_.set(tail_of(folded[folded.size() - 2], folded.back()));
  endings_.push_back(folded);
}

bool PatronymicEndings::has(std::string_view folded) const {
  if (folded.size() < shortest_stem || !may_have(folded[folded.size() - 2], folded.back())) return false;
  return std::ranges::any_of(endings_, [&](const std::string& ending) {
    return folded.size() >= ending.size() + shortest_stem && folded.ends_with(ending);
  });
}

}  // namespace canonym
