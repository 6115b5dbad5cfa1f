#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>
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

/// Sorted by letters and surcharge; no two with both alike.
using Renderings = std::vector<GraphemeRendering>;

/// Adds a rendering; of the same letters and surcharge the labels are joined.
void add_rendering(const GraphemeRendering& rendering, Renderings& renderings);

/// Number of a set of renderings.
using OptionSetId = std::uint32_t;

/// The different sets of renderings that graphemes of the rules' words have, once each, and what comes of
/// putting two of them together. What was made once is not made again.
class OptionSets {
 public:
  OptionSetId add(const Renderings& renderings);

  /// What is in any of the sets, of which there is at least one.
  OptionSetId merge(std::vector<OptionSetId> sets);

  /// Each of the first followed by each of the second.
  OptionSetId join(OptionSetId first, OptionSetId second);

  std::span<const GraphemeRendering> operator[](OptionSetId set) const { return sets_[set]; }

  /// Those of a set that begin with this letter; the empty ones for 0.
  std::span<const GraphemeRendering> beginning_with(OptionSetId set, char32_t letter) const;

  /// Whether any rendering of the set begins with this letter; may say yes too often.
  bool may_begin(OptionSetId set, char32_t letter) const { return (begins_[set] >> bit_of(letter) & 1) != 0; }
  bool has_empty(OptionSetId set) const { return (begins_[set] & 1) != 0; }

  /// The letters that renderings of the set begin with, as bits that several letters may share; bit 0
  /// for an empty one.
  std::uint64_t begins(OptionSetId set) const { return begins_[set]; }
  static unsigned bit_of(char32_t letter) { return 1 + letter % 63; }

  std::size_t size() const { return sets_.size(); }

  /// Drops what only `merge` and `join` need.
  void finish();

 private:
  std::vector<Renderings> sets_;
  std::vector<std::uint64_t> begins_;
  std::unordered_multimap<std::size_t, OptionSetId> known_;  // by hash
  std::map<std::vector<OptionSetId>, OptionSetId> merged_;
  std::map<std::pair<OptionSetId, OptionSetId>, OptionSetId> joined_;
};

}  // namespace canonym
