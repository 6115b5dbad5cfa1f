#include "review/derived_forms.h"

#include <algorithm>

#include "icu/fold.h"
#include "icu/graphemes.h"
#include "normalize/written_word.h"

namespace canonym {
namespace {

constexpr std::size_t context_characters = 24;

bool is_in_capitals(std::string_view spelling) {
  return letter_case_of(spelling).is_upper();
}

/// The line around a place, as far as it helps to understand it.
std::string words_around(std::string_view text, Span span) {
  std::string_view left = text.substr(0, span.begin);
  left.remove_prefix(find_characters_before(text, span.begin, context_characters));
  left.remove_prefix(left.find_last_of("\r\n") + 1);
  const std::size_t end = find_characters_after(text, span.end, context_characters);
  std::string_view right = text.substr(span.end, end - span.end);
  right = right.substr(0, right.find_first_of("\r\n"));
  return std::string(left).append(text.substr(span.begin, span.size())).append(right);
}

}  // namespace

void DerivedForms::add(RecordIndex record, const std::string& spelling, const Place& place) {
  const auto [known, is_new] = forms_.try_emplace({record, fold_text(spelling)});
  DerivedForm& form = known->second;
  ++form.count;
  if (is_new || (is_in_capitals(form.spelling) && !is_in_capitals(spelling))) {
    form.record = record;
    form.spelling = spelling;
    form.file = place.file;
    form.position = place.positions.position(place.span.begin);
    form.words = words_around(place.text, place.span);
  }
  if (forms_.size() >= 2 * most_) forget_rare();
}

void DerivedForms::forget_rare() {
  std::vector<std::size_t> counts;
  for (const auto& [key, form] : forms_) counts.push_back(form.count);
  const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
  std::ranges::nth_element(counts, middle);
  std::size_t surplus = forms_.size() - most_;
  for (const bool takes_middle : {false, true})
    for (auto form = forms_.begin(); form != forms_.end() && surplus > 0;) {
      const bool goes = form->second.count < *middle || (takes_middle && form->second.count == *middle);
      surplus -= goes;
      form = goes ? forms_.erase(form) : std::next(form);
    }
}

std::vector<DerivedForm> DerivedForms::list(std::size_t least) const {
  std::vector<DerivedForm> listed;
  for (const auto& [key, form] : forms_)
    if (form.count >= least) listed.push_back(form);
  return listed;
}

}  // namespace canonym
