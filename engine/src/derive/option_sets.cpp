#include "derive/option_sets.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace canonym {
namespace {

constexpr std::size_t few_options = 12;  // are gone through faster than halved

std::size_t mix(std::size_t hash, std::size_t value) {
  return (hash ^ value) * 0x9E3779B97F4A7C15 + (hash >> 29);
}

/// Letters are kept once each, so their place says which they are.
auto identity_of(const Option& option) {
  return std::tuple(option.letters.data(), option.letters.size(), option.labels, option.surcharge);
}

std::size_t hash_of(std::span<const Option> options) {
  std::size_t hash = options.size();
  for (const Option& option : options) {
    hash = mix(hash, std::hash<const MarkedLetter*>{}(option.letters.data()));
    hash = mix(hash, option.labels);
    hash = mix(hash, option.surcharge);
  }
  return hash;
}

/// Of those sorted by their first letter.
std::span<const Option> begin_with(const std::vector<Option>& options, char32_t letter) {
  auto begin = options.begin();
  if (options.size() <= few_options)
    while (begin != options.end() && begin->first < letter) ++begin;
  else
    begin = std::ranges::lower_bound(options, letter, {}, &Option::first);
  auto end = begin;
  while (end != options.end() && end->first == letter) ++end;
  return {begin, end};
}

/// What differs in marks alone becomes one. Empty where nothing does.
std::vector<Option> join_without_marks(std::vector<Option> options) {
  const auto is_before = [](const Option& a, const Option& b) {
    if (a.surcharge != b.surcharge) return a.surcharge < b.surcharge;
    return std::ranges::lexicographical_compare(a.letters, b.letters, {}, &MarkedLetter::base,
                                                &MarkedLetter::base);
  };
  const std::size_t size = options.size();
  std::ranges::stable_sort(options, is_before);
  std::vector<Option> plain;
  for (const Option& option : options) {
    if (!plain.empty() && !is_before(plain.back(), option))
      plain.back().labels |= option.labels;
    else
      plain.push_back(option);
  }
  if (plain.size() == size) return {};
  std::ranges::stable_sort(plain, {}, &Option::first);
  return plain;
}

GraphemeRendering join_renderings(const GraphemeRendering& begin, const Option& end) {
  GraphemeRendering both;
  both.letters.reserve(begin.letters.size() + end.letters.size());
  both.letters = begin.letters;
  both.letters.insert(both.letters.end(), end.letters.begin(), end.letters.end());
  both.labels = begin.labels & end.labels;
  both.surcharge = static_cast<std::uint8_t>(begin.surcharge + end.surcharge);
  return both;
}

}  // namespace

void tidy_renderings(std::vector<GraphemeRendering>& renderings) {
  const auto key_of = [](const GraphemeRendering& r) { return std::tie(r.letters, r.surcharge); };
  std::ranges::sort(renderings, {}, key_of);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < renderings.size(); ++i) {
    if (kept > 0 && key_of(renderings[kept - 1]) == key_of(renderings[i]))
      renderings[kept - 1].labels |= renderings[i].labels;
    else if (kept++ != i)
      renderings[kept - 1] = std::move(renderings[i]);
  }
  renderings.resize(kept);
}

std::size_t OptionSets::HashLetters::operator()(const MarkedLetters& letters) const {
  std::size_t hash = letters.size();
  for (const MarkedLetter& letter : letters) hash = mix(hash, std::size_t{letter.base} << 32 | letter.mark);
  return hash;
}

Option OptionSets::keep(const GraphemeRendering& rendering) {
  const MarkedLetters& letters = *letters_.insert(rendering.letters).first;
  const char32_t first = letters.empty() ? 0 : letters.front().base;
  return {letters, rendering.labels, first, rendering.surcharge};
}

OptionSetId OptionSets::add(const Renderings& renderings) {
  Set set;
  set.options.reserve(renderings.size());
  for (const GraphemeRendering& rendering : renderings) set.options.push_back(keep(rendering));
  const std::size_t hash = hash_of(set.options);
  const auto [first, last] = known_.equal_range(hash);
  for (auto known = first; known != last; ++known)
    if (std::ranges::equal(sets_[known->second].options, set.options, {}, identity_of, identity_of))
      return known->second;
  for (const Option& option : set.options) {
    set.begins |= std::uint64_t{1} << (option.letters.empty() ? 0 : bit_of(option.first));
    set.longest = std::max(set.longest, option.letters.size());
  }
  set.shortest = set.longest;
  for (const Option& option : set.options) set.shortest = std::min(set.shortest, option.letters.size());
  const auto id = static_cast<OptionSetId>(sets_.size());
  sets_.push_back(std::move(set));
  known_.emplace(hash, id);
  return id;
}

void OptionSets::append_to(Renderings& all, OptionSetId set) const {
  for (const Option& option : sets_[set].options)
    all.push_back({{option.letters.begin(), option.letters.end()}, option.labels, option.surcharge});
}

OptionSetId OptionSets::merge(std::vector<OptionSetId> sets) {
  std::ranges::sort(sets);
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  if (sets.size() == 1) return sets.front();
  if (const auto known = merged_.find(sets); known != merged_.end()) return known->second;
  Renderings all;
  for (const OptionSetId set : sets) append_to(all, set);
  tidy_renderings(all);
  return merged_[std::move(sets)] = add(all);
}

OptionSetId OptionSets::join(const std::vector<OptionSetId>& sets) {
  if (sets.size() == 1) return sets.front();
  if (const auto known = joined_.find(sets); known != joined_.end()) return known->second;
  Renderings joined;
  append_to(joined, sets.front());
  for (const OptionSetId next : std::span(sets).subspan(1)) {
    Renderings longer;
    longer.reserve(joined.size() * sets_[next].options.size());
    for (const GraphemeRendering& begin : joined)
      for (const Option& end : sets_[next].options) longer.push_back(join_renderings(begin, end));
    tidy_renderings(longer);
    joined = std::move(longer);
  }
  return joined_[sets] = add(joined);
}

std::span<const Option> OptionSets::beginning_with(OptionSetId set, char32_t letter) const {
  return begin_with(sets_[set].options, letter);
}

std::span<const Option> OptionSets::plain_beginning_with(OptionSetId set, char32_t letter) const {
  const Set& all = sets_[set];
  return begin_with(all.plain.empty() ? all.options : all.plain, letter);
}

void OptionSets::finish() {
  known_ = {};
  merged_ = {};
  joined_ = {};
  for (Set& set : sets_) set.plain = join_without_marks(set.options);
}

}  // namespace canonym
