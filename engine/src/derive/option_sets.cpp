#include "derive/option_sets.h"

#include <algorithm>

namespace canonym {

void add_rendering(const GraphemeRendering& rendering, Renderings& renderings) {
  const auto place = std::ranges::lower_bound(renderings, rendering.letters, {}, &GraphemeRendering::letters);
  if (place == renderings.end() || place->letters != rendering.letters) {
    renderings.insert(place, rendering);
    return;
  }
  place->labels |= rendering.labels;
  place->surcharge = std::min(place->surcharge, rendering.surcharge);
}

Renderings join_renderings(const Renderings& first, const Renderings& second) {
  Renderings joined;
  for (const GraphemeRendering& a : first)
    for (const GraphemeRendering& b : second) {
      GraphemeRendering both{a.letters, a.labels & b.labels,
                             static_cast<std::uint8_t>(a.surcharge + b.surcharge)};
      both.letters.insert(both.letters.end(), b.letters.begin(), b.letters.end());
      add_rendering(both, joined);
    }
  return joined;
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

}  // namespace canonym
