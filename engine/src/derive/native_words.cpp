#include "derive/native_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace canonym {
namespace {

constexpr LabelSet every_label = ~LabelSet{0};
constexpr std::size_t most_steps = 100'000;

}  // namespace

void Allowance::set(std::size_t letters, std::size_t deviations) {
  const std::size_t first = std::min(letters, by_letters_.size());
  std::fill(by_letters_.begin() + static_cast<std::ptrdiff_t>(first), by_letters_.end(),
            static_cast<std::uint8_t>(std::min(deviations, most_deviations)));
}

std::size_t Allowance::most() const {
  return *std::ranges::max_element(by_letters_);
}

/// What leaves a place: the words that agree in it share what follows.
std::uint32_t NativeWords::symbol_of(const std::vector<Lattice::Edge>& edges, std::size_t place) {
  std::vector<std::uint32_t> symbol;
  for (const Lattice::Edge& edge : edges) {
    symbol.push_back(static_cast<std::uint32_t>(edge.to - place));
    symbol.push_back(options_.add(edge.renderings));
  }
  return symbols_.try_emplace(std::move(symbol), static_cast<std::uint32_t>(symbols_.size())).first->second;
}

NativeWords::Node NativeWords::step(Node from, std::uint32_t symbol) {
  const std::uint64_t key = std::uint64_t{from} << 32 | symbol;
  const auto [place, is_new] = steps_.try_emplace(key, static_cast<Node>(nodes_.size()));
  if (is_new) nodes_.emplace_back();
  return place->second;
}

void NativeWords::add(const Lattice& lattice, NativeIndex word, std::size_t deviations) {
  std::vector<Node> path{0};
  for (std::size_t place = 0; place + 1 < lattice.places.size(); ++place)
    path.push_back(step(path.back(), symbol_of(lattice.places[place], place)));
  for (std::size_t place = 0; place + 1 < lattice.places.size(); ++place)
    for (const Lattice::Edge& edge : lattice.places[place])
      building_edges_.push_back({path[place], {options_.add(edge.renderings), path[edge.to]}});
  const auto letters = static_cast<std::uint8_t>(std::min<std::size_t>(lattice.native_letters, 255));
  building_ends_.push_back({path.back(), {word, letters, static_cast<std::uint8_t>(deviations)}});
}

void NativeWords::finish() {
  const auto edge_key = [](const auto& e) { return std::tuple(e.first, e.second.to, e.second.options); };
  std::ranges::sort(building_edges_, {}, edge_key);
  const auto same = [&](const auto& a, const auto& b) { return edge_key(a) == edge_key(b); };
  building_edges_.erase(std::unique(building_edges_.begin(), building_edges_.end(), same),
                        building_edges_.end());
  std::ranges::sort(building_ends_, {}, [](const auto& e) { return std::tuple(e.first, e.second.word); });
  nodes_.emplace_back();
  for (const auto& [node, edge] : building_edges_) ++nodes_[node + 1].first_edge;
  for (const auto& [node, end] : building_ends_) ++nodes_[node + 1].first_end;
  for (std::size_t i = 1; i < nodes_.size(); ++i) {
    nodes_[i].first_edge += nodes_[i - 1].first_edge;
    nodes_[i].first_end += nodes_[i - 1].first_end;
  }
  for (const auto& [node, edge] : building_edges_) edges_.push_back(edge);
  for (const auto& [node, end] : building_ends_) ends_.push_back(end);
  building_edges_ = {};
  building_ends_ = {};
  steps_ = {};
  symbols_ = {};
}

/// One walk down the tree. For each number of deviations the conventions that come so far with no more
/// are kept, as sets of bits; where all are empty nothing is near enough.
class NativeWalk {
 public:
  NativeWalk(const NativeWords& words, const MarkedLetters& spelling, std::vector<DerivedWord>& found)
      : words_(words),
        spelling_(spelling),
        is_marked_(has_marks(spelling)),
        most_(words.allowance_.most()),
        found_(found) {}

  void run() {
    Reached all{};
    all.fill(every_label);
    walk(0, 0, all);
    merge();
  }

 private:
  using Reached = std::array<LabelSet, Allowance::most_deviations + 1>;

  void walk(NativeWords::Node node, std::size_t at, const Reached& reached) {
    if (++steps_ > most_steps) return;
    if (at == spelling_.size()) note_ends(node, reached);
    const auto [begin, end] = std::pair(words_.nodes_[node].first_edge, words_.nodes_[node + 1].first_edge);
    for (std::uint32_t e = begin; e < end; ++e) {
      const NativeWords::Edge& edge = words_.edges_[e];
      const bool may_fit =
          (at < spelling_.size() && words_.options_.may_begin(edge.options, spelling_[at].base)) ||
          words_.options_.may_be_empty(edge.options);
      if (!may_fit) continue;
      for (const GraphemeRendering& rendering : words_.options_[edge.options])
        try_rendering(rendering, edge.to, at, reached);
    }
  }

  void try_rendering(const GraphemeRendering& rendering, NativeWords::Node to, std::size_t at,
                     const Reached& reached) {
    if (spelling_.size() - at < rendering.letters.size()) return;
    std::size_t deviations = rendering.surcharge;
    for (std::size_t i = 0; i < rendering.letters.size(); ++i) {
      const MarkedLetter& letter = spelling_[at + i];
      const MarkedLetter& wanted = rendering.letters[i];
      if (letter.base != wanted.base) return;
      if (letter.mark != wanted.mark && (letter.mark != 0 || is_marked_)) ++deviations;
    }
    Reached next = reached;
    bool is_alive = false;
    for (std::size_t k = 0; k <= most_; ++k) {
      const LabelSet straight = k >= deviations ? reached[k - deviations] & rendering.labels : 0;
      const LabelSet strayed = k >= deviations + 1 ? reached[k - deviations - 1] : 0;
      next[k] = straight | strayed;
      is_alive = is_alive || next[k] != 0;
    }
    if (is_alive) walk(to, at + rendering.letters.size(), next);
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

  /// Of several readings of a word the nearest one, with the conventions of all that are as near.
  void merge() {
    std::ranges::sort(found_, {}, [](const DerivedWord& w) { return std::tuple(w.word, w.deviations); });
    std::size_t kept = 0;
    for (const DerivedWord& word : found_) {
      if (kept > 0 && found_[kept - 1].word == word.word) {
        DerivedWord& best = found_[kept - 1];
        best.allowed |= word.allowed;
        if (best.deviations == word.deviations) best.labels |= word.labels;
      } else {
        found_[kept++] = word;
      }
    }
    found_.resize(kept);
  }

  const NativeWords& words_;
  const MarkedLetters& spelling_;
  bool is_marked_;
  std::size_t most_;
  std::size_t steps_ = 0;
  std::vector<DerivedWord>& found_;
};

void NativeWords::find(const MarkedLetters& spelling, std::vector<DerivedWord>& found) const {
  found.clear();
  if (nodes_.size() > 1) NativeWalk(*this, spelling, found).run();
}

}  // namespace canonym
