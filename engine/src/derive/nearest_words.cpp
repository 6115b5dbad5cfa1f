#include <algorithm>
#include <unordered_set>

#include "derive/native_words.h"

namespace canonym {
namespace {

constexpr std::size_t most_steps = 1'000'000;
constexpr std::size_t most_words = 64;
constexpr std::size_t most_letters_unread = 4;  ///< of a spelling, for one grapheme
constexpr std::size_t cost_of_stumble = 2;

/// What may go wrong in a spelling of so many letters.
std::size_t most_cost(std::size_t letters) {
  if (letters < 5) return 0;
  if (letters < 6) return cost_of_stumble;
  return letters < 9 ? cost_of_stumble + 1 : 2 * cost_of_stumble;
}

}  // namespace

/// A walk down the tree by cost: what can be read costs nothing, a grapheme that is passed over with some
/// letters of the spelling costs the more the longer both are.
class NearestWalk {
 public:
  NearestWalk(const NativeWords& words, const MarkedLetters& spelling)
      : words_(words),
        spelling_(spelling),
        most_cost_(most_cost(spelling.size())),
        by_cost_(most_cost_ + 1) {}

  std::vector<NativeIndex> run() {
    by_cost_[0].push_back({0, 0});
    for (cost_ = 0; cost_ <= most_cost_ && found_.empty(); ++cost_)
      while (!by_cost_[cost_].empty() && steps_ < most_steps) {
        const State state = by_cost_[cost_].back();
        by_cost_[cost_].pop_back();
        if (!seen_.insert(std::uint64_t{state.node} << 32 | state.at).second) continue;
        leave(state);
      }
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    if (found_.size() > most_words) found_.resize(most_words);
    return std::move(found_);
  }

 private:
  struct State {
    NativeWords::Node node = 0;
    std::uint32_t at = 0;
  };

  void leave(const State& state) {
    const NativeWords::NodeData& node = words_.nodes_[state.node];
    const NativeWords::NodeData& next = words_.nodes_[state.node + 1];
    if (state.at == spelling_.size())
      for (std::uint32_t e = node.first_end; e < next.first_end; ++e) found_.push_back(words_.ends_[e].word);
    for (std::uint32_t e = node.first_edge; e < next.first_edge; ++e) {
      read(words_.edges_[e], state);
      pass_over(words_.edges_[e], state);
    }
  }

  void read(const NativeWords::Edge& edge, const State& state) {
    const OptionSets& options = words_.options_;
    if (options.has_empty(edge.options)) add(edge.to, state.at, cost_);
    if (state.at == spelling_.size()) return;
    const auto rest = std::span(spelling_).subspan(state.at);
    for (const Option& rendering : options.beginning_with(edge.options, rest.front().base))
      if (count_mark_differences(rendering.letters, rest, false))
        add(edge.to, state.at + rendering.letters.size(), cost_);
  }

  void pass_over(const NativeWords::Edge& edge, const State& state) {
    const std::size_t rest = spelling_.size() - state.at;
    for (std::size_t letters = 0; letters <= std::min(rest, most_letters_unread); ++letters) {
      const std::size_t more =
          std::max<std::size_t>(letters, 1) - 1 + std::max<std::size_t>(edge.places, 1) - 1;
      add(edge.to, state.at + letters, cost_ + cost_of_stumble + more);
    }
  }

  void add(NativeWords::Node node, std::size_t at, std::size_t cost) {
    ++steps_;
    if (cost > most_cost_ || !has_end_in_reach(node, at, cost)) return;
    by_cost_[cost].push_back({node, static_cast<std::uint32_t>(at)});
  }

  /// Whether so many letters may still be to come below the node, given what may still go wrong.
  bool has_end_in_reach(NativeWords::Node node, std::size_t at, std::size_t cost) const {
    const NativeWords::NodeData& data = words_.nodes_[node];
    const std::size_t rest = spelling_.size() - at;
    const std::size_t slack = (most_cost_ - cost) / cost_of_stumble * most_letters_unread;
    if (rest + slack < data.shortest) return false;
    return data.longest == NativeWords::no_limit || rest <= data.longest + slack;
  }

  const NativeWords& words_;
  const MarkedLetters& spelling_;
  std::size_t most_cost_;
  std::vector<std::vector<State>> by_cost_;
  std::size_t cost_ = 0, steps_ = 0;
  std::unordered_set<std::uint64_t> seen_;
  std::vector<NativeIndex> found_;
};

std::vector<NativeIndex> NativeWords::find_nearest(const MarkedLetters& spelling) const {
  if (nodes_.size() <= 1) return {};
  return NearestWalk(*this, spelling).run();
}

}  // namespace canonym
