#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "derive/lattice.h"
#include "derive/option_sets.h"
#include "letters/letters.h"

namespace canonym {

class NativeBeginnings;

/// Index of a native word among those that were added.
using NativeIndex = std::uint32_t;

/// How far spellings may be from every convention, by the letters of the native word.
class Allowance {
 public:
  static constexpr std::size_t most_deviations = 3;

  /// From so many letters on so many deviations are allowed.
  void set(std::size_t letters, std::size_t deviations);

  std::size_t of(std::size_t letters) const { return by_letters_[std::min(letters, by_letters_.size() - 1)]; }

 private:
  std::array<std::uint8_t, 100> by_letters_{};
};

/// A native word that a spelling can be read off.
struct DerivedWord {
  NativeIndex word = 0;
  std::uint8_t deviations = 0;  ///< from the conventions nearest to it
  LabelSet labels = 0;          ///< these conventions
  LabelSet allowed = 0;         ///< all conventions that are near enough

  bool operator==(const DerivedWord&) const = default;
};

/// How a spelling begins that no native word can be read off, whatever else it has.
struct DeadBeginning {
  std::size_t letters = 0;
  bool has_length = false;  ///< whether only spellings of the same length fail for it
};

/// The native words of a rule set as a tree of what their graphemes may be written as. A
/// spelling is looked up by walking the tree: nothing is enumerated, so memory grows with
/// the native words alone. Immutable once built.
class NativeWords {
 public:
  explicit NativeWords(Allowance allowance);

  /// The sets of renderings that the lattices must be made with.
  OptionSets& options() { return options_; }

  /// Each number is for one word only. `deviations`: what a reading by way of a sister language costs from
  /// the start.
  void add(const Lattice& lattice, NativeIndex word, std::size_t deviations);

  /// To be called once after the last word.
  void finish();

  /// Every word that the spelling can be read off, each once, by number. Gives up on a
  /// spelling that would need more than 100,000 steps. When there is none, tells how far that shows; nothing
  /// where only the whole spelling does. `beginnings`, if any, is where to remember what words begin alike.
  std::optional<DeadBeginning> find(const MarkedLetters& spelling, std::vector<DerivedWord>& found,
                                    NativeBeginnings* beginnings = nullptr) const;

  /// The words that the spelling comes nearest to when marks and conventions do not count and some graphemes
  /// may be read as anything: those that need least of it, by number, at most 64. Empty when all need more
  /// than the spelling is long enough for. Gives up on a spelling after 1,000,000 steps.
  std::vector<NativeIndex> find_nearest(const MarkedLetters& spelling) const;

 private:
  using Node = std::uint32_t;

  struct Edge {
    OptionSetId options;
    Node to;
    std::uint32_t places;      ///< of the word that it spans
    std::uint32_t begins = 0;  ///< of the options; see begins_of
  };
  struct End {
    NativeIndex word;
    std::uint8_t letters;  ///< of the native word, at most 255
    std::uint8_t deviations;
  };
  /// A rendering with which words begin. Most words share a few of them.
  struct FirstStep {
    std::uint32_t edge;
    std::uint32_t rendering;  ///< in the set of the edge
  };
  struct NodeData {
    std::uint64_t begins = 0;  ///< what may come next, as OptionSets::begins has it; bit 0 for the end
    std::uint32_t first_edge = 0, first_end = 0;
    std::uint8_t allowed = 0;   ///< most deviations that any word below is allowed
    std::uint8_t shortest = 0;  ///< letters that are still to come, at least
    std::uint8_t longest = 0;   ///< and at most, or no_limit
  };

  struct HashLetters : std::hash<LettersView> {
    using is_transparent = void;
  };

  static constexpr std::uint8_t no_limit = 255;

  /// What OptionSets::begins says, in half as many bits: bit 0 for nothing still, others for more letters.
  static constexpr std::uint32_t begins_of(std::uint64_t begins) {
    return static_cast<std::uint32_t>(begins | begins >> 32);
  }

  /// What leaves a place: spans of places and sets of renderings in turn. Words that agree in it share
  /// what follows.
  using Symbol = std::vector<std::uint32_t>;
  using SymbolId = std::uint32_t;
  struct HashSymbol {
    std::size_t operator()(const Symbol& symbol) const;
  };

  /// A word whose nodes are still to be made.
  struct Pending {
    std::size_t first_symbol = 0, symbol_count = 0;  // in pending_symbols_
    End end;
  };
  SymbolId symbol_of(const std::vector<Lattice::Edge>& edges, std::size_t place);
  std::span<const SymbolId> symbols_of(const Pending& pending) const;
  void make_nodes(const Pending& pending, std::size_t shared, std::vector<Node>& path);
  void note_bounds(const Pending& pending, const std::vector<Node>& path);
  void sort_edges();
  void index_tree();
  void note_begins();
  void index_first_steps();

  friend class NativeWalk;
  friend class NativeWordsImage;
  friend class NearestWalk;

  Allowance allowance_;
  OptionSets options_;
  std::unordered_map<Symbol, SymbolId, HashSymbol> symbol_ids_;
  std::vector<Symbol> symbols_;
  std::vector<SymbolId> pending_symbols_;
  std::vector<Pending> pending_;
  std::vector<std::pair<Node, Edge>> building_edges_;
  std::vector<std::pair<Node, End>> building_ends_;
  std::vector<NodeData> nodes_;
  std::unordered_map<Letters, std::vector<FirstStep>, HashLetters, std::equal_to<>>
      first_steps_;                // of the first node, by base letters
  std::size_t longest_first_ = 0;  // most letters of a key
  std::vector<Edge> edges_;
  std::vector<End> ends_;
};

}  // namespace canonym
