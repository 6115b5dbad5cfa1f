#include "derive/option_sets.h"

#include <algorithm>
#include <tuple>

namespace canonym {
namespace {

char32_t first_letter(const GraphemeRendering& rendering) {
  return rendering.letters.empty() ? 0 : rendering.letters.front().base;
}

std::size_t hash_of(const Renderings& renderings) {
  std::size_t hash = renderings.size();
  const auto mix = [&](std::size_t value) { hash = (hash ^ value) * 0x9E3779B97F4A7C15 + (hash >> 29); };
  for (const GraphemeRendering& rendering : renderings) {
    for (const MarkedLetter& letter : rendering.letters) mix(std::size_t{letter.base} << 32 | letter.mark);
    mix(rendering.labels);
    mix(rendering.surcharge);
  }
  return hash;
}

}  // namespace

void add_rendering(const GraphemeRendering& rendering, Renderings& renderings) {
  const auto key_of = [](const GraphemeRendering& r) { return std::tie(r.letters, r.surcharge); };
  const auto place = std::ranges::lower_bound(renderings, key_of(rendering), {}, key_of);
  if (place == renderings.end() || key_of(*place) != key_of(rendering))
    renderings.insert(place, rendering);
  else
    place->labels |= rendering.labels;
}

OptionSetId OptionSets::add(const Renderings& renderings) {
  const std::size_t hash = hash_of(renderings);
  const auto [first, last] = known_.equal_range(hash);
  for (auto known = first; known != last; ++known)
    if (sets_[known->second] == renderings) return known->second;
  const auto id = static_cast<OptionSetId>(sets_.size());
  std::uint64_t begins = 0;
  for (const GraphemeRendering& rendering : renderings)
    begins |= std::uint64_t{1} << (rendering.letters.empty() ? 0 : bit_of(rendering.letters.front().base));
  sets_.push_back(renderings);
  begins_.push_back(begins);
  known_.emplace(hash, id);
  return id;
}

OptionSetId OptionSets::merge(std::vector<OptionSetId> sets) {
  std::ranges::sort(sets);
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  if (sets.size() == 1) return sets.front();
  if (const auto known = merged_.find(sets); known != merged_.end()) return known->second;
  Renderings all;
  for (const OptionSetId set : sets)
    for (const GraphemeRendering& rendering : sets_[set]) add_rendering(rendering, all);
  return merged_[std::move(sets)] = add(all);
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
  const auto begin = std::ranges::lower_bound(all, letter, {}, first_letter);
  return {begin, std::ranges::upper_bound(begin, all.end(), letter, {}, first_letter)};
}

void OptionSets::finish() {
  known_ = {};
  merged_ = {};
  joined_ = {};
}

}  // namespace canonym
