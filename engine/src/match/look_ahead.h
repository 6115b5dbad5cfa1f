#pragma once

#include <cstddef>
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
  static constexpr std::size_t least_words = 1 << 13;

  /// A word that is probably one of the rules, and the nodes that probably lie behind it.
  struct Expected {
    std::uint64_t hash = 0;
    bool follows = false;  ///< directly on the one before it
    WordId word = Lexicon::unknown;
    Index::Node node = Index::none;    ///< where it is a first word
    Index::Node second = Index::none;  ///< where it is a second word
    const Record* record = nullptr;    ///< whose name ends with it
  };

  void expect_words(std::span<const Candidate> candidates);
  void expect_first_nodes();
  void expect_second_nodes();
  void call_entries();
  void call_second_entries();
  void call_records();
  void call_spellings();

  const Matcher::Compiled& compiled_;
  std::vector<Expected> expected_;
};

}  // namespace canonym
