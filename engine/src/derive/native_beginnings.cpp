#include "derive/native_beginnings.h"

#include <algorithm>
#include <utility>

#include "derive/native_walk.h"

namespace canonym {
namespace {

/// Made when it is met again; null where there is none.
const NativeBeginning* find_beginning(const NativeWords& words, const MarkedLetters& spelling,
                                      NativeBeginnings& beginnings) {
  if (spelling.size() <= NativeBeginnings::letters) return nullptr;
  if (const NativeBeginning* known = beginnings.find(spelling)) return known;
  if (!beginnings.meet(spelling)) return nullptr;
  std::vector<DerivedWord> none;
  NativeWalk walk(words, spelling, beginnings.memory, none);
  auto made = walk.read_beginning(NativeBeginnings::letters);
  return made ? &beginnings.add(spelling, std::move(*made)) : nullptr;
}

}  // namespace

const NativeBeginning* NativeBeginnings::find(const MarkedLetters& spelling) const {
  const auto known = known_.find(key_of(spelling));
  return known != known_.end() && known->second ? &*known->second : nullptr;
}

/// Where there is no more room all are forgotten.
bool NativeBeginnings::meet(const MarkedLetters& spelling) {
  if (weight_ > most_weight) {
    known_.clear();
    weight_ = 0;
  }
  ++weight_;
  return !known_.try_emplace(key_of(spelling)).second;
}

const NativeBeginning& NativeBeginnings::add(const MarkedLetters& spelling, NativeBeginning beginning) {
  weight_ += beginning.open.size();
  return known_[key_of(spelling)].emplace(std::move(beginning));
}

NativeBeginnings::Key NativeBeginnings::key_of(const MarkedLetters& spelling) {
  return {{spelling[0], spelling[1], spelling[2]}, has_marks(spelling)};
}

/// The multiplier is that of splitmix64.
std::size_t NativeBeginnings::Hash::operator()(const Key& key) const {
  std::uint64_t hash = key.is_marked;
  for (const MarkedLetter& letter : key.first)
    hash = (hash ^ (std::uint64_t{letter.mark} << 32 | letter.base)) * 0xBF58476D1CE4E5B9;
  return static_cast<std::size_t>(hash ^ hash >> 32);
}

std::optional<NativeBeginning> NativeWalk::read_beginning(std::size_t size) {
  NativeBeginning beginning;
  cut_ = size;
  beginning_ = &beginning;
  run();
  cut_ = no_cut;
  beginning_ = nullptr;
  beginning.looked = looked_;
  return has_given_up() ? std::nullopt : std::optional(std::move(beginning));
}

void NativeWalk::run_behind(const NativeBeginning& beginning) {
  looked_ = beginning.looked;
  for (const NativeBeginning::Open& open : beginning.open) {
    if (!open.rendering) {
      if (may_go_on(open.state.node, open.state.at)) add_state(open.depth, open.state);
      continue;
    }
    const std::size_t known = NativeBeginnings::letters - open.state.at;
    const std::size_t size = open.rendering->letters.size();
    if (count_letters(*open.rendering, open.state.at, known) == size)
      arrive(*open.rendering, open.state, open.to, open.depth);
  }
  if (beginning.first_may_be_longer) leave_first(NativeBeginnings::letters + 1);
  walk();
}

std::optional<DeadBeginning> NativeWords::find(const MarkedLetters& spelling, std::vector<DerivedWord>& found,
                                               NativeBeginnings* beginnings) const {
  found.clear();
  if (nodes_.size() < 2 || spelling.empty()) return std::nullopt;
  WalkMemory own;
  NativeWalk walk(*this, spelling, beginnings ? beginnings->memory : own, found);
  if (const NativeBeginning* known = beginnings ? find_beginning(*this, spelling, *beginnings) : nullptr)
    walk.run_behind(*known);
  else
    walk.run();
  return walk.dead_beginning();
}

}  // namespace canonym
