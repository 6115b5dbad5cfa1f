#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "derive/labels.h"
#include "derive/marked_letters.h"

namespace canonym {

/// One way to write a grapheme.
struct GraphemeRendering {
  MarkedLetters letters;
  LabelSet labels = 0;
  std::uint8_t surcharge = 0;  ///< deviations from every convention, whatever its label

  auto operator<=>(const GraphemeRendering&) const = default;
};

/// Sorted by letters; no letters twice.
using Renderings = std::vector<GraphemeRendering>;

/// Adds a rendering; of the same letters the labels are joined.
void add_rendering(const GraphemeRendering& rendering, Renderings& renderings);

/// Each of `first` followed by each of `second`.
Renderings join_renderings(const Renderings& first, const Renderings& second);

/// Number of a set of renderings.
using OptionSetId = std::uint32_t;

/// The different sets of renderings that graphemes of the rules' words have, once each.
class OptionSets {
 public:
  OptionSetId add(const Renderings& renderings);

  std::span<const GraphemeRendering> operator[](OptionSetId set) const { return sets_[set]; }

  /// Whether any rendering of the set begins with this letter, or is empty; may say yes too often.
  bool may_begin(OptionSetId set, char32_t letter) const { return (begins_[set] >> bit_of(letter) & 1) != 0; }
  bool may_be_empty(OptionSetId set) const { return (begins_[set] & 1) != 0; }

  std::size_t size() const { return sets_.size(); }

 private:
  static unsigned bit_of(char32_t letter) { return 1 + letter % 63; }

  std::vector<Renderings> sets_;
  std::vector<std::uint64_t> begins_;
  std::map<Renderings, OptionSetId> known_;
};

}  // namespace canonym
