#include "romanize/quick_context.h"

#include <algorithm>

namespace canonym {

QuickContext::QuickContext(const LetterContext& context)
    : is_given_(context.is_given()), has_boundary_(context.has_boundary), is_negated_(context.is_negated) {
  for (const Letters& letters : context.alternatives) {
    if (letters.size() == 1 && has_bit(letters[0]))
      letters_.set(bit_of(letters[0]));
    else
      others_.push_back(letters);
  }
}

bool QuickContext::allows_before(LettersView word, std::size_t end) const {
  if (!is_given_) return true;
  const LettersView before = word.substr(0, end);
  const bool stands =
      before.empty()
          ? has_boundary_
          : has_letter(before.back()) ||
                std::ranges::any_of(others_, [&](const Letters& some) { return before.ends_with(some); });
  return stands != is_negated_;
}

bool QuickContext::allows_after(LettersView word, std::size_t begin) const {
  if (!is_given_) return true;
  const LettersView after = word.substr(begin);
  const bool stands =
      after.empty()
          ? has_boundary_
          : has_letter(after.front()) ||
                std::ranges::any_of(others_, [&](const Letters& some) { return after.starts_with(some); });
  return stands != is_negated_;
}

}  // namespace canonym
