#include "explain/count_spellings.h"

#include <set>

namespace canonym {
namespace {

constexpr std::size_t most_spellings = 10'000;
constexpr std::size_t most_steps = 1'000'000;

class SpellingCounter {
 public:
  SpellingCounter(const Lattice& lattice, const OptionSets& options) : lattice_(lattice), options_(options) {}

  SpellingCount count() {
    const LabelSet labels = find_labels();
    if (labels == 0) follow(0, every_label);
    for (LabelSet rest = labels; rest != 0; rest &= rest - 1) follow(0, rest & (~rest + 1));
    return {known_.size(), is_full()};
  }

 private:
  /// Those that some rendering has and others have not.
  LabelSet find_labels() const {
    LabelSet labels = 0;
    for (const auto& edges : lattice_.places)
      for (const Lattice::Edge& edge : edges)
        for (const Option& rendering : options_[edge.options])
          if (rendering.labels != every_label) labels |= rendering.labels;
    return labels;
  }

  bool is_full() const { return known_.size() >= most_spellings || steps_ >= most_steps; }

  void follow(std::size_t place, LabelSet convention) {
    if (is_full()) return;
    ++steps_;
    if (place + 1 == lattice_.places.size()) {
      known_.insert(spelling_);
      return;
    }
    for (const Lattice::Edge& edge : lattice_.places[place])
      for (const Option& rendering : options_[edge.options]) {
        if ((rendering.labels & convention) == 0 || rendering.surcharge > 0) continue;
        const std::size_t size = spelling_.size();
        spelling_.insert(spelling_.end(), rendering.letters.begin(), rendering.letters.end());
        follow(edge.to, convention);
        spelling_.resize(size);
      }
  }

  const Lattice& lattice_;
  const OptionSets& options_;
  MarkedLetters spelling_;
  std::set<MarkedLetters> known_;
  std::size_t steps_ = 0;
};

}  // namespace

SpellingCount count_spellings(const Lattice& lattice, const OptionSets& options) {
  return SpellingCounter(lattice, options).count();
}

}  // namespace canonym
