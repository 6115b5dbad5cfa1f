#include "derive/native_walk.h"

#include <algorithm>
#include <utility>

namespace canonym {
namespace {

constexpr std::size_t most_steps = 100'000;

std::uint64_t bit_of(char32_t letter) {
  return std::uint64_t{1} << (letter == 0 ? 0 : OptionSets::bit_of(letter));
}

std::uint64_t key_of(const NativeBeginning::State& state) {
  return std::uint64_t{state.node} << 32 | state.at;
}

/// Of the same node and place.
void join(NativeBeginning::State& state, const NativeBeginning::State& other) {
  for (std::size_t k = 0; k < state.reached.size(); ++k) state.reached[k] |= other.reached[k];
}

}  // namespace

NativeWalk::NativeWalk(const NativeWords& words, const MarkedLetters& spelling, WalkMemory& memory,
                       std::vector<DerivedWord>& found)
    : words_(words),
      spelling_(spelling),
      is_marked_(has_marks(spelling)),
      memory_(memory),
      cut_(no_cut),
      found_(found) {
  memory_.bits.clear();
  for (const MarkedLetter& letter : spelling) memory_.bits.push_back(bit_of(letter.base));
  memory_.bits.push_back(bit_of(0));
}

void NativeWalk::run() {
  leave_first(0);
  walk();
}

bool NativeWalk::has_given_up() const {
  return steps_ > most_steps;
}

std::optional<DeadBeginning> NativeWalk::dead_beginning() const {
  const bool is_dead = found_.empty() && !has_given_up() && looked_ <= spelling_.size();
  return is_dead ? std::optional(DeadBeginning{looked_, has_asked_length_}) : std::nullopt;
}

void NativeWalk::walk() {
  // Edges lead to later depths only.
  for (std::size_t depth = 0; depth < depths_; ++depth) {
    join_states(memory_.by_depth[depth]);
    for (std::size_t i = 0; i < memory_.by_depth[depth].size(); ++i)
      leave(State(memory_.by_depth[depth][i]), depth);
    memory_.by_depth[depth].clear();
  }
  std::ranges::sort(found_, {}, &DerivedWord::word);
}

void NativeWalk::add_state(std::size_t depth, const State& state) {
  depths_ = std::max(depths_, depth + 1);
  if (memory_.by_depth.size() < depths_) memory_.by_depth.resize(depths_);
  std::vector<State>& states = memory_.by_depth[depth];
  if (!states.empty() && key_of(states.back()) == key_of(state))
    join(states.back(), state);
  else
    states.push_back(state);
}

void NativeWalk::join_states(std::vector<State>& states) {
  if (states.size() < 2) return;
  std::ranges::sort(states, {}, key_of);
  std::size_t kept = 0;
  for (std::size_t i = 1; i < states.size(); ++i) {
    if (key_of(states[kept]) == key_of(states[i]))
      join(states[kept], states[i]);
    else if (++kept != i)
      states[kept] = states[i];
  }
  states.resize(kept + 1);
}

void NativeWalk::leave(const State& state, std::size_t depth) {
  if (state.at == cut_) return void(beginning_->open.push_back({state, static_cast<std::uint32_t>(depth)}));
  if (state.at == spelling_.size()) note_ends(state.node, state.reached);
  const char32_t letter = look_at(state.at);
  const bool is_at_end = letter == 0;
  const std::uint32_t wanted = NativeWords::begins_of(1 | memory_.bits[state.at]);
  const auto [begin, end] =
      std::pair(words_.nodes_[state.node].first_edge, words_.nodes_[state.node + 1].first_edge);
  for (std::uint32_t e = begin; e < end; ++e) {
    const NativeWords::Edge& edge = words_.edges_[e];
    if ((edge.begins & wanted) == 0) continue;
    if ((edge.begins & 1) != 0) follow_all(edge, 0, state, depth);
    if (!is_at_end) follow_all(edge, letter, state, depth);
  }
}

/// The first node has many edges, and most of them the same renderings. With those of so many letters and
/// more.
void NativeWalk::leave_first(std::size_t size) {
  State first{};
  first.reached.fill(every_label);
  Letters bases;
  const std::size_t most = std::min({words_.longest_first_, spelling_.size(), cut_});
  for (const MarkedLetter& letter : std::span(spelling_).first(most)) bases += letter.base;
  for (; size <= most; ++size) {
    if (size > 0) look_at(size - 1);
    const auto steps = words_.first_steps_.find(LettersView(bases).substr(0, size));
    if (steps == words_.first_steps_.end()) return;
    for (const auto& [e, rendering] : steps->second) {
      const NativeWords::Edge& edge = words_.edges_[e];
      arrive(words_.options_[edge.options][rendering], first, edge.to, edge.places);
    }
  }
  if (most == cut_)
    beginning_->first_may_be_longer = true;
  else if (most < words_.longest_first_)
    look_at(most);
}

/// All renderings that begin with the letter; the empty ones for 0.
void NativeWalk::follow_all(const NativeWords::Edge& edge, char32_t letter, const State& state,
                            std::size_t depth) {
  const OptionSets& options = words_.options_;
  for (const Option& rendering : is_marked_ ? options.beginning_with(edge.options, letter)
                                            : options.plain_beginning_with(edge.options, letter))
    follow(edge, rendering, state, depth);
}

/// The letter in that place; 0 behind the last one.
char32_t NativeWalk::look_at(std::size_t at) {
  looked_ = std::max(looked_, at + 1);
  return at < spelling_.size() ? spelling_[at].base : 0;
}

/// How many letters of the rendering the spelling goes on with, whatever their marks, up to where it is cut.
/// The first ones are known to be such.
std::size_t NativeWalk::count_letters(const Option& rendering, std::size_t at, std::size_t known) {
  const std::size_t most = std::min(rendering.letters.size(), cut_ - at);
  while (known < most && look_at(at + known) == rendering.letters[known].base) ++known;
  return known;
}

void NativeWalk::follow(const NativeWords::Edge& edge, const Option& rendering, const State& state,
                        std::size_t depth) {
  const std::size_t size = rendering.letters.size();
  const std::size_t read = count_letters(rendering, state.at, std::min<std::size_t>(size, 1));
  if (read == size)
    arrive(rendering, state, edge.to, depth + edge.places);
  else if (state.at + read == cut_)
    beginning_->open.push_back({state, static_cast<std::uint32_t>(depth + edge.places), edge.to, &rendering});
}

/// Whether any word can be read on from there with as many letters as are left.
bool NativeWalk::may_go_on(Node node, std::size_t at) {
  if (at == cut_) return true;
  const NativeWords::NodeData& target = words_.nodes_[node];
  look_at(at);
  if ((target.begins & memory_.bits[at]) == 0) return false;
  if (cut_ != no_cut) return true;
  const std::size_t rest = spelling_.size() - at;
  const bool is_too_long = target.longest != NativeWords::no_limit && rest > target.longest;
  if (rest >= target.shortest && !is_too_long) return true;
  has_asked_length_ = true;
  return false;
}

/// Behind a rendering whose letters the spelling has there.
void NativeWalk::arrive(const Option& rendering, const State& from, Node to, std::size_t depth) {
  if (!may_go_on(to, from.at + rendering.letters.size())) return;
  if (++steps_ > most_steps) return;
  const std::size_t allowed = words_.nodes_[to].allowed;
  State next = read(rendering, from, allowed);
  next.node = to;
  if (next.reached[allowed] != 0) add_state(depth, next);
}

/// The state behind a rendering whose letters the spelling has there. What is reached with few deviations is
/// reached with more.
NativeWalk::State NativeWalk::read(const Option& rendering, const State& state, std::size_t allowed) const {
  State next{0, state.at + static_cast<std::uint32_t>(rendering.letters.size()), {}};
  std::size_t deviations = rendering.surcharge;
  if (is_marked_) {
    const auto rest = std::span(spelling_).subspan(state.at);
    deviations += count_mark_differences(rendering.letters, rest, is_marked_).value_or(0);
  }
  for (std::size_t k = deviations; k <= allowed; ++k) {
    const LabelSet straight = state.reached[k - deviations] & rendering.labels;
    const LabelSet strayed = k > deviations ? state.reached[k - deviations - 1] : 0;
    next.reached[k] = straight | strayed;
  }
  return next;
}

void NativeWalk::note_ends(Node node, const Reached& reached) {
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

}  // namespace canonym
