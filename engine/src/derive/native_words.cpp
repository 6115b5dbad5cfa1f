#include "derive/native_words.h"

#include <algorithm>
#include <utility>

namespace canonym {
namespace {

constexpr std::size_t most_steps = 100'000;

}  // namespace

/// One walk down the tree, place by place of the native words. A state is a node, how far the spelling has
/// been read there, and for each number of deviations the conventions that come so far with no more, as
/// sets of bits. States that agree in node and place are joined, so their number stays small.
class NativeWalk {
 public:
  NativeWalk(const NativeWords& words, const MarkedLetters& spelling, std::vector<DerivedWord>& found)
      : words_(words), spelling_(spelling), is_marked_(has_marks(spelling)), found_(found) {}

  void run() {
    State start{};
    start.reached.fill(every_label);
    add_state(0, start);
    for (std::size_t depth = 0; depth < by_depth_.size(); ++depth) {
      std::vector<State> states = std::move(by_depth_[depth]);
      join_states(states);
      for (const State& state : states) leave(state, depth);
    }
    std::ranges::sort(found_, {}, &DerivedWord::word);
  }

 private:
  using Reached = std::array<LabelSet, Allowance::most_deviations + 1>;
  struct State {
    NativeWords::Node node = 0;
    std::uint32_t at = 0;
    Reached reached{};
  };

  void add_state(std::size_t depth, const State& state) {
    if (by_depth_.size() <= depth) by_depth_.resize(depth + 1);
    by_depth_[depth].push_back(state);
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
    const auto [begin, end] =
        std::pair(words_.nodes_[state.node].first_edge, words_.nodes_[state.node + 1].first_edge);
    for (std::uint32_t e = begin; e < end; ++e) follow(words_.edges_[e], state, depth);
  }

  /// The first node has many edges, and most of them the same renderings.
  void leave_first(const State& state) {
    Letters begin;
    for (std::size_t size = 0; size <= std::min(words_.longest_first_, spelling_.size()); ++size) {
      if (size > 0) begin += spelling_[size - 1].base;
      const auto steps = words_.first_steps_.find(begin);
      if (steps == words_.first_steps_.end()) continue;
      for (const auto& [e, rendering] : steps->second) {
        const NativeWords::Edge& edge = words_.edges_[e];
        follow(edge, words_.options_[edge.options][rendering], state, 0);
      }
    }
  }

  void follow(const NativeWords::Edge& edge, const State& state, std::size_t depth) {
    if (words_.options_.has_empty(edge.options)) follow_empty(edge, state, depth);
    if (state.at == spelling_.size()) return;
    const char32_t letter = spelling_[state.at].base;
    if (words_.options_.may_begin(edge.options, letter)) follow_letter(edge, letter, state, depth);
  }

  void follow_empty(const NativeWords::Edge& edge, const State& state, std::size_t depth) {
    for (const Option& nothing : words_.options_.beginning_with(edge.options, 0))
      follow(edge, nothing, state, depth);
  }

  void follow_letter(const NativeWords::Edge& edge, char32_t letter, const State& state, std::size_t depth) {
    for (const Option& rendering : words_.options_.beginning_with(edge.options, letter))
      follow(edge, rendering, state, depth);
  }

  void follow(const NativeWords::Edge& edge, const Option& rendering, const State& state, std::size_t depth) {
    const NativeWords::NodeData& target = words_.nodes_[edge.to];
    const std::size_t rest = spelling_.size() - state.at;
    const std::size_t size = rendering.letters.size();
    if (size > rest || rest - size < target.shortest) return;
    if (target.longest != NativeWords::no_limit && rest - size > target.longest) return;
    const unsigned next_bit = size == rest ? 0 : OptionSets::bit_of(spelling_[state.at + size].base);
    if ((target.begins >> next_bit & 1) == 0 || ++steps_ > most_steps) return;
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
  std::vector<std::vector<State>> by_depth_;
  std::vector<DerivedWord>& found_;
};

void NativeWords::find(const MarkedLetters& spelling, std::vector<DerivedWord>& found) const {
  found.clear();
  if (nodes_.size() > 1 && !spelling.empty()) NativeWalk(*this, spelling, found).run();
}

}  // namespace canonym
