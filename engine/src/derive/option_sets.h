#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <unordered_set>
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

/// Sorts them; of the same letters and surcharge the labels are joined.
void tidy_renderings(std::vector<GraphemeRendering>& renderings);

/// A rendering of a set. Its letters last as long as the sets.
struct Option {
  std::span<const MarkedLetter> letters;
  LabelSet labels = 0;
  char32_t first = 0;  ///< base of the first letter; 0 when there is none
  std::uint8_t surcharge = 0;
};

/// Number of a set of renderings.
using OptionSetId = std::uint32_t;

/// The different sets of renderings that graphemes of the rules' words have, once each, and what comes of
/// putting several of them together. What was made once is not made again.
class OptionSets {
 public:
  OptionSets() = default;
  OptionSets(const OptionSets&) = delete;  // options point into it
  OptionSets& operator=(const OptionSets&) = delete;

  OptionSetId add(const Renderings& renderings);

  /// What is in any of the sets, of which there is at least one.
  OptionSetId merge(std::vector<OptionSetId> sets);

  /// Something of each set, one after the other. There is at least one set.
  OptionSetId join(const std::vector<OptionSetId>& sets);

  std::span<const Option> operator[](OptionSetId set) const { return sets_[set].options; }

  /// Those of a set that begin with this letter; the empty ones for 0.
  std::span<const Option> beginning_with(OptionSetId set, char32_t letter) const;

  /// The same for a spelling without marks, once `finish` was called: those that differ in marks alone are
  /// one, with the labels of all.
  std::span<const Option> plain_beginning_with(OptionSetId set, char32_t letter) const;

  /// Whether any rendering of the set begins with this letter; may say yes too often.
  bool may_begin(OptionSetId set, char32_t letter) const { return (begins(set) >> bit_of(letter) & 1) != 0; }
  bool has_empty(OptionSetId set) const { return (begins(set) & 1) != 0; }
  bool is_empty(OptionSetId set) const { return sets_[set].options.empty(); }

  /// The letters that renderings of the set begin with, as bits that several letters may share; bit 0
  /// for an empty one.
  std::uint64_t begins(OptionSetId set) const { return sets_[set].begins; }
  static unsigned bit_of(char32_t letter) { return 1 + letter % 63; }

  /// Letters of the shortest and the longest rendering; 0 for an empty set.
  std::size_t shortest(OptionSetId set) const { return sets_[set].shortest; }
  std::size_t longest(OptionSetId set) const { return sets_[set].longest; }

  /// Drops what only `add`, `merge` and `join` need.
  void finish();

 private:
  struct Set {
    std::vector<Option> options;
    std::vector<Option> plain;  // empty where no two differ in marks alone
    std::uint64_t begins = 0;
    std::size_t shortest = 0, longest = 0;
  };
  struct HashLetters {
    std::size_t operator()(const MarkedLetters& letters) const;
  };
  Option keep(const GraphemeRendering& rendering);
  void append_to(Renderings& all, OptionSetId set) const;

  std::vector<Set> sets_;
  std::unordered_set<MarkedLetters, HashLetters> letters_;   // what options have, once each
  std::unordered_multimap<std::size_t, OptionSetId> known_;  // by hash
  std::map<std::vector<OptionSetId>, OptionSetId> merged_;
  std::map<std::vector<OptionSetId>, OptionSetId> joined_;
};

}  // namespace canonym
