#include "derive/native_words.h"

#include <algorithm>
#include <utility>

namespace canonym {
namespace {

constexpr std::size_t most_steps = 100'000;

// Most walks need no more memory.
constexpr std::size_t usual_states = 64;
constexpr std::size_t usual_depth = 32;

}  // namespace

/// One walk down the tree, place by place of the native words. A state is a node, how far the spelling has
/// been read there, and for each number of deviations the conventions that come so far with no more, as
/// sets of bits. States that agree in node and place are joined, so their number stays small.
class NativeWalk {
 public:
  NativeWalk(const NativeWords& words, const MarkedLetters& spelling, std::vector<DerivedWord>& found)
      : words_(words), spelling_(spelling), is_marked_(has_marks(spelling)), found_(found) {
    all_states_.reserve(usual_states);
    by_depth_.reserve(usual_depth);
  }

  void run() {
    State start{};
    start.reached.fill(every_label);
    add_state(0, start);
    std::vector<State> states;
    for (std::size_t depth = 0; depth < by_depth_.size(); ++depth) {
      take_states(depth, states);
      join_states(states);
      for (const State& state : states) leave(state, depth);
    }
    std::ranges::sort(found_, {}, &DerivedWord::word);
  }

  /// Nothing where it has the letters of no spelling but this one.
  std::optional<DeadBeginning> dead_beginning() const {
    const bool is_dead = found_.empty() && steps_ <= most_steps && looked_ <= spelling_.size();
    return is_dead ? std::optional(DeadBeginning{looked_, has_asked_length_}) : std::nullopt;
  }

 private:
  using Reached = std::array<LabelSet, Allowance::most_deviations + 1>;
  struct State {
    NativeWords::Node node = 0;
    std::uint32_t at = 0;
    Reached reached{};
  };

  /// A state with the one that was added before it in the same depth, by its number from 1.
  struct Linked {
    State state;
    std::uint32_t before;
  };

  void add_state(std::size_t depth, const State& state) {
    if (by_depth_.size() <= depth) by_depth_.resize(depth + 1);
    all_states_.push_back({state, by_depth_[depth]});
    by_depth_[depth] = static_cast<std::uint32_t>(all_states_.size());
  }

  void take_states(std::size_t depth, std::vector<State>& states) const {
    states.clear();
    for (std::uint32_t number = by_depth_[depth]; number != 0; number = all_states_[number - 1].before)
      states.push_back(all_states_[number - 1].state);
  }

  static void join_states(std::vector<State>& states) {
    if (states.size() < 2) return;
    const auto key_of = [](const State& s) { return std::uint64_t{s.node} << 32 | s.at; };
    std::ranges::sort(states, {}, key_of);
    std::size_t kept = 0;
    for (const State& state : states) {
      if (kept > 0 && key_of(states[kept - 1]) == key_of(state))
        for (std::size_t k = 0; k < state.reached.size(); ++k)
          states[kept - 1].reached[k] |= state.reached[k];
      else
        states[kept++] = state;
    }
    states.resize(kept);
  }

  void leave(const State& state, std::size_t depth) {
    if (state.at == spelling_.size()) note_ends(state.node, state.reached);
    if (state.node == 0) return leave_first(state);
    const char32_t letter = look_at(state.at);
    const bool is_at_end = letter == 0;
    const std::uint32_t wanted = NativeWords::begins_of(1 | bit_of(letter));
    const auto [begin, end] =
        std::pair(words_.nodes_[state.node].first_edge, words_.nodes_[state.node + 1].first_edge);
    for (std::uint32_t e = begin; e < end; ++e) {
      const NativeWords::Edge& edge = words_.edges_[e];
      if ((edge.begins & wanted) == 0) continue;
      if ((edge.begins & 1) != 0) follow_all(edge, 0, state, depth);
      if (!is_at_end) follow_all(edge, letter, state, depth);
    }
  }

  /// The first node has many edges, and most of them the same renderings.
  void leave_first(const State& state) {
    Letters bases;
    const std::size_t most = std::min(words_.longest_first_, spelling_.size());
    for (const MarkedLetter& letter : std::span(spelling_).first(most)) bases += letter.base;
    for (std::size_t size = 0; size <= most; ++size) {
      if (size > 0) look_at(size - 1);
      const auto steps = words_.first_steps_.find(LettersView(bases).substr(0, size));
      if (steps == words_.first_steps_.end()) return;
      for (const auto& [e, rendering] : steps->second) {
        const NativeWords::Edge& edge = words_.edges_[e];
        follow(edge, words_.options_[edge.options][rendering], state, 0);
      }
    }
    if (most < words_.longest_first_) look_at(most);
  }

  /// All renderings that begin with the letter; the empty ones for 0.
  void follow_all(const NativeWords::Edge& edge, char32_t letter, const State& state, std::size_t depth) {
    for (const Option& rendering : words_.options_.beginning_with(edge.options, letter))
      follow(edge, rendering, state, depth);
  }

  /// The letter in that place; 0 behind the last one.
  char32_t look_at(std::size_t at) {
    looked_ = std::max(looked_, at + 1);
    return at < spelling_.size() ? spelling_[at].base : 0;
  }

  static std::uint64_t bit_of(char32_t letter) {
    return std::uint64_t{1} << (letter == 0 ? 0 : OptionSets::bit_of(letter));
  }

  /// Whether the spelling goes on with the letters of the rendering, whatever their marks. The first of them
  /// has been looked at.
  bool has_letters(const Option& rendering, std::size_t at) {
    for (std::size_t i = 1; i < rendering.letters.size(); ++i)
      if (look_at(at + i) != rendering.letters[i].base) return false;
    return true;
  }

  void follow(const NativeWords::Edge& edge, const Option& rendering, const State& state, std::size_t depth) {
    const std::size_t size = rendering.letters.size();
    if (!has_letters(rendering, state.at)) return;
    const NativeWords::NodeData& target = words_.nodes_[edge.to];
    const std::uint64_t next_bit = bit_of(look_at(state.at + size));
    if ((target.begins & next_bit) == 0) return;
    const std::size_t rest = spelling_.size() - state.at - size;
    const bool is_too_long = target.longest != NativeWords::no_limit && rest > target.longest;
    if (rest < target.shortest || is_too_long) return void(has_asked_length_ = true);
    if (++steps_ > most_steps) return;
    State next = follow(rendering, state, target.allowed);
    next.node = edge.to;
    if (next.reached[target.allowed] != 0) add_state(depth + edge.places, next);
  }

  /// The state behind a rendering, with nothing reached where the letters are others. What is reached
  /// with few deviations is reached with more.
  State follow(const Option& rendering, const State& state, std::size_t allowed) const {
    State next{0, state.at + static_cast<std::uint32_t>(rendering.letters.size()), {}};
    const auto rest = std::span(spelling_).subspan(state.at);
    const auto differences = count_mark_differences(rendering.letters, rest, is_marked_);
    if (!differences) return next;
    const std::size_t deviations = rendering.surcharge + *differences;
    for (std::size_t k = deviations; k <= allowed; ++k) {
      const LabelSet straight = state.reached[k - deviations] & rendering.labels;
      const LabelSet strayed = k > deviations ? state.reached[k - deviations - 1] : 0;
      next.reached[k] = straight | strayed;
    }
    return next;
  }

  void note_ends(NativeWords::Node node, const Reached& reached) {
    const auto [begin, end] = std::pair(words_.nodes_[node].first_end, words_.nodes_[node + 1].first_end);
    for (std::uint32_t e = begin; e < end; ++e) {
      const NativeWords::End& word = words_.ends_[e];
      const std::size_t allowed = words_.allowance_.of(word.letters);
      for (std::size_t k = 0; k + word.deviations <= allowed; ++k) {
        if (reached[k] == 0) continue;
        const auto deviations = static_cast<std::uint8_t>(k + word.deviations);
        found_.push_back({word.word, deviations, reached[k], reached[allowed - word.deviations]});
        break;
      }
    }
  }

  const NativeWords& words_;
  const MarkedLetters& spelling_;
  bool is_marked_;
  std::size_t steps_ = 0;
  std::size_t looked_ = 0;         // so many letters, and the end as one more, have had a bearing on it
  bool has_asked_length_ = false;  // whether the number of letters has
  std::vector<Linked> all_states_;
  std::vector<std::uint32_t> by_depth_;  // the last one of each
  std::vector<DerivedWord>& found_;
};

std::optional<DeadBeginning> NativeWords::find(const MarkedLetters& spelling,
                                               std::vector<DerivedWord>& found) const {
  found.clear();
  if (nodes_.size() < 2 || spelling.empty()) return std::nullopt;
  NativeWalk walk(*this, spelling, found);
  walk.run();
  return walk.dead_beginning();
}

}  // namespace canonym
