#include "derive/reading_path.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <optional>

namespace canonym {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// What a way has cost so far: what could not be read goes before any deviation.
struct Cost {
  std::size_t unread = nowhere;
  std::size_t deviations = 0;
  auto operator<=>(const Cost&) const = default;
};

/// The best ways from the beginning to each place of a lattice and of a spelling, by one convention.
class PathTable {
 public:
  PathTable(const Lattice& lattice, const OptionSets& options, const MarkedLetters& spelling,
            LabelSet convention)
      : lattice_(lattice),
        options_(options),
        spelling_(spelling),
        is_marked_(has_marks(spelling)),
        convention_(convention),
        cells_(lattice.places.size() * (spelling.size() + 1)) {
    cell(0, 0).cost = {0, 0};
    for (std::size_t place = 0; place + 1 < lattice_.places.size(); ++place)
      for (std::size_t at = 0; at <= spelling_.size(); ++at)
        if (cell(place, at).cost.unread != nowhere)
          for (const Lattice::Edge& edge : lattice_.places[place]) leave(place, at, edge);
  }

  Cost cost() { return last().cost; }

  std::vector<PathStep> steps() {
    std::vector<PathStep> steps;
    std::size_t place = lattice_.places.size() - 1;
    for (std::size_t at = spelling_.size(); place > 0;) {
      const Cell& here = cell(place, at);
      steps.push_back(here.step);
      place = here.from;
      at = here.step.begin;
    }
    std::ranges::reverse(steps);
    return steps;
  }

 private:
  struct Cell {
    Cost cost;
    std::size_t from = 0;  // place
    PathStep step;
  };

  Cell& cell(std::size_t place, std::size_t at) { return cells_[place * (spelling_.size() + 1) + at]; }
  Cell& last() { return cell(lattice_.places.size() - 1, spelling_.size()); }

  void leave(std::size_t place, std::size_t at, const Lattice::Edge& edge) {
    const auto rest = std::span(spelling_).subspan(at);
    for (const Option& rendering : options_[edge.options]) {
      const auto differences = count_mark_differences(rendering.letters, rest, is_marked_);
      if (!differences) continue;
      const std::size_t other = (rendering.labels & convention_) == 0 ? 1 : 0;
      add(place,
          {edge, at, at + rendering.letters.size(), *differences + rendering.surcharge + other, rendering});
    }
    for (std::size_t end = at; end <= spelling_.size(); ++end) add(place, {edge, at, end, 0, std::nullopt});
  }

  void add(std::size_t from, const PathStep& step) {
    Cost cost = cell(from, step.begin).cost;
    cost.deviations += step.deviations;
    // Several graphemes that stand for too much or nothing are worse than one.
    if (!step.rendering)
      cost.unread += 1 + std::max<std::size_t>(step.end - step.begin, 1) +
                     std::max<std::size_t>(step.edge.native_size, 1) - 1;
    Cell& target = cell(step.edge.to, step.end);
    if (cost < target.cost) target = {cost, from, step};
  }

  const Lattice& lattice_;
  const OptionSets& options_;
  const MarkedLetters& spelling_;
  bool is_marked_;
  LabelSet convention_;
  std::vector<Cell> cells_;
};

}  // namespace

ReadingPath find_reading_path(const Lattice& lattice, const OptionSets& options,
                              const MarkedLetters& spelling, LabelSet preferred) {
  Cost least;
  LabelSet nearest = 0;
  for (std::size_t i = 0; i < LabelTable::most_labels; ++i) {
    const LabelSet convention = LabelSet{1} << i;
    const Cost cost = PathTable(lattice, options, spelling, convention).cost();
    if (cost < least) nearest = 0;
    if (cost <= least) nearest |= convention;
    least = std::min(least, cost);
  }
  const LabelSet best = (nearest & preferred) != 0 ? nearest & preferred : nearest;
  const LabelSet convention = best & (~best + 1);
  PathTable table(lattice, options, spelling, convention);
  return {convention, nearest, least.unread, least.deviations, table.steps()};
}

}  // namespace canonym
