#include "derive/option_sets.h"

#include <algorithm>

namespace canonym {
namespace {

char32_t first_letter(const GraphemeRendering& rendering) {
  return rendering.letters.empty() ? 0 : rendering.letters.front().base;
}

}  // namespace

void add_rendering(const GraphemeRendering& rendering, Renderings& renderings) {
  const auto place = std::ranges::lower_bound(renderings, rendering.letters, {}, &GraphemeRendering::letters);
  if (place == renderings.end() || place->letters != rendering.letters) {
    renderings.insert(place, rendering);
    return;
  }
  place->labels |= rendering.labels;
  place->surcharge = std::min(place->surcharge, rendering.surcharge);
}

OptionSetId OptionSets::add(const Renderings& renderings) {
  const auto [place, is_new] = known_.try_emplace(renderings, static_cast<OptionSetId>(sets_.size()));
  if (!is_new) return place->second;
  std::uint64_t begins = 0;
  for (const GraphemeRendering& rendering : renderings)
    begins |= std::uint64_t{1} << (rendering.letters.empty() ? 0 : bit_of(rendering.letters.front().base));
  sets_.push_back(renderings);
  begins_.push_back(begins);
  return place->second;
}

OptionSetId OptionSets::merge(OptionSetId a, OptionSetId b) {
  if (a == b) return a;
  const Pair pair = std::minmax(a, b);
  if (const auto known = merged_.find(pair); known != merged_.end()) return known->second;
  Renderings both = sets_[a];
  for (const GraphemeRendering& rendering : sets_[b]) add_rendering(rendering, both);
  return merged_[pair] = add(both);
}

OptionSetId OptionSets::join(OptionSetId first, OptionSetId second) {
  if (const auto known = joined_.find({first, second}); known != joined_.end()) return known->second;
  Renderings joined;
  for (const GraphemeRendering& a : sets_[first])
    for (const GraphemeRendering& b : sets_[second]) {
      GraphemeRendering both{a.letters, a.labels & b.labels,
                             static_cast<std::uint8_t>(a.surcharge + b.surcharge)};
      both.letters.insert(both.letters.end(), b.letters.begin(), b.letters.end());
      add_rendering(both, joined);
    }
  return joined_[{first, second}] = add(joined);
}

std::span<const GraphemeRendering> OptionSets::beginning_with(OptionSetId set, char32_t letter) const {
  const Renderings& all = sets_[set];
  const auto found = std::ranges::equal_range(all, letter, {}, first_letter);
  return {found.begin(), found.end()};
}

void OptionSets::finish() {
  known_ = {};
  merged_ = {};
  joined_ = {};
}

}  // namespace canonym
