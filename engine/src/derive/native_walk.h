#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "derive/native_beginnings.h"
#include "derive/native_words.h"

namespace canonym {

/// One walk down the tree, place by place of the native words. A state is a node, how far the spelling has
/// been read there, and for each number of deviations the conventions that come so far with no more, as
/// sets of bits. States that agree in node and place are joined, so their number stays small.
class NativeWalk {
 public:
  /// `memory` is used again from walk to walk.
  NativeWalk(const NativeWords& words, const MarkedLetters& spelling, WalkMemory& memory,
             std::vector<DerivedWord>& found);

  /// From the beginning of the spelling.
  void run();

  /// What the first letters of the spelling say, of which there are `size`, fewer than it has. None where
  /// that takes too many steps.
  std::optional<NativeBeginning> read_beginning(std::size_t size);

  /// Behind letters of which this was read.
  void run_behind(const NativeBeginning& beginning);

  /// Nothing where it has the letters of no spelling but this one.
  std::optional<DeadBeginning> dead_beginning() const;

 private:
  bool has_given_up() const;

  using Reached = NativeBeginning::Reached;
  using State = NativeBeginning::State;
  using Node = NativeWords::Node;

  static constexpr std::size_t no_cut = ~std::size_t{0};

  void add_state(std::size_t depth, const State& state);
  static void join_states(std::vector<State>& states);
  void walk();
  void leave(const State& state, std::size_t depth);
  void leave_first(std::size_t size);
  void follow_all(const NativeWords::Edge& edge, char32_t letter, const State& state, std::size_t depth);
  char32_t look_at(std::size_t at);
  std::size_t count_letters(const Option& rendering, std::size_t at, std::size_t known);
  void follow(const NativeWords::Edge& edge, const Option& rendering, const State& state, std::size_t depth);
  void arrive(const Option& rendering, const State& from, Node to, std::size_t depth);
  bool may_go_on(Node node, std::size_t at);
  State read(const Option& rendering, const State& state, std::size_t allowed) const;
  void note_ends(Node node, const Reached& reached);

  const NativeWords& words_;
  const MarkedLetters& spelling_;
  bool is_marked_;
  std::size_t steps_ = 0;
  std::size_t looked_ = 0;         // so many letters, and the end as one more, have had a bearing on it
  bool has_asked_length_ = false;  // whether the number of letters has
  WalkMemory& memory_;
  std::size_t depths_ = 0;                // that have states
  std::size_t cut_;                       // letters behind it are not to be looked at
  NativeBeginning* beginning_ = nullptr;  // what is up to there
  std::vector<DerivedWord>& found_;
};

}  // namespace canonym
