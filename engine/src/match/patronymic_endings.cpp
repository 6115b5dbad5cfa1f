#include "match/patronymic_endings.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t shortest_stem = 2;  // bytes before the ending

}  // namespace

void PatronymicEndings::add(const std::string& folded) {
  if (folded.size() < 2) {
    tails_.set();
    short_endings_.push_back(folded);
    return;
  }
  const std::size_t tail = tail_of(folded[folded.size() - 2], folded.back());
  tails_.set(tail);
  endings_[tail].push_back(folded);
}

bool PatronymicEndings::has(std::string_view folded) const {
  if (folded.size() < shortest_stem || !may_have(folded[folded.size() - 2], folded.back())) return false;
  const auto ends_so = [&](const std::string& ending) {
    return folded.size() >= ending.size() + shortest_stem && folded.ends_with(ending);
  };
  const auto alike = endings_.find(tail_of(folded[folded.size() - 2], folded.back()));
  return (alike != endings_.end() && std::ranges::any_of(alike->second, ends_so)) ||
         std::ranges::any_of(short_endings_, ends_so);
}

}  // namespace canonym
