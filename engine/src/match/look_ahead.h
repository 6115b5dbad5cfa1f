#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "match/compiled.h"

namespace canonym {

struct Candidate;

/// Calls the memory in which the candidates of a chunk of text will be looked up, for all of them together:
/// in a large set each is far from the others, and to wait for one after the other takes most of the time.
/// Only ever a hint. For one thread.
class LookAhead {
 public:
  explicit LookAhead(const Matcher::Compiled& compiled) : compiled_(compiled) {}

  /// For fewer it is too late.
  static constexpr std::size_t least_candidates = 8;

  /// Whether the set is too large for the caches of a processor.
  bool is_worthwhile() const { return compiled_.index.lexicon().size() >= least_words; }

  void prepare(std::span<const Candidate> candidates);

 private:
  static constexpr std::size_t least_words = 1 << 15;
  static constexpr std::size_t most_words = 3;  // of a name; others wait for what is behind them

  /// A word that is probably one of the rules, and the nodes that probably lie behind it.
  struct Expected {
    std::uint64_t hash = 0;
    bool follows = false;  ///< directly on the one before it
    WordId word = Lexicon::unknown;
    /// Where it is the first word of a name, the second, and so on.
    std::array<Index::Node, most_words> nodes = {Index::none, Index::none, Index::none};
    Index::Node end = Index::none;      ///< the last of these
    std::optional<RecordIndex> record;  ///< whose name ends with it
    const Record* held = nullptr;       ///< the same, if it has been read
  };

  void expect_words(std::span<const Candidate> candidates);
  void call_words();
  void expect_nodes(std::size_t place);
  void call_entries();
  void expect_records();
  void call_records();
  void call_spellings();

  const Matcher::Compiled& compiled_;
  std::vector<Expected> expected_;
};

}  // namespace canonym
