#include "derive/lattice.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr LabelSet every_label = ~LabelSet{0};

void add_edge(const Lattice::Edge& edge, std::vector<Lattice::Edge>& edges) {
  const auto same = std::ranges::find(edges, edge.to, &Lattice::Edge::to);
  if (same == edges.end()) return edges.push_back(edge);
  for (const GraphemeRendering& rendering : edge.renderings) add_rendering(rendering, same->renderings);
}

/// What may be put in at the end makes a place of its own behind the last letter, so that every
/// word has one place more than letters.
void add_end(LettersView word, const Correspondences* table, std::size_t native_size, Lattice& lattice) {
  Renderings endings{{{}, every_label, 0}};
  if (table)
    for (const Reading& reading : table->read_at(word, word.size()))
      for (const GraphemeRendering& rendering : reading.renderings) add_rendering(rendering, endings);
  lattice.places[word.size()].push_back({word.size() + 1, std::move(endings), native_size, 0});
}

GraphemeRendering in_letters(LettersView letters) {
  GraphemeRendering rendering{{}, every_label, 0};
  rendering.letters = read_marked_letters(to_text(letters));
  return rendering;
}

/// Every rendering of the letters [begin, end) of a word.
Renderings render_run(LettersView word, std::size_t begin, std::size_t end, const Correspondences& table) {
  Renderings all{{{}, every_label, 0}};
  for (std::size_t at = begin; at < end; ++at)
    for (const Reading& reading : table.read_at(word, at))
      if (reading.size == 1) all = join_renderings(all, reading.renderings);
  return all;
}

/// Lays a related word out along the commonest letters of the sister language.
class RelatedLattice {
 public:
  RelatedLattice(std::vector<RelatedLetters> related, const Correspondences* table)
      : related_(std::move(related)), table_(table) {
    for (const RelatedLetters& letters : related_) {
      begins_.push_back(word_.size());
      word_ += letters.alternatives.front();
    }
    begins_.push_back(word_.size());
    lattice_.places.resize(word_.size() + 2);
  }

  Lattice make(std::size_t native_letters) {
    lattice_.native_letters = native_letters;
    for (std::size_t i = 0; i < related_.size(); ++i) add_alternatives(i);
    if (table_) add_readings();
    add_end(word_, table_, native_letters, lattice_);
    return std::move(lattice_);
  }

 private:
  void add_alternatives(std::size_t i) {
    const RelatedLetters& letters = related_[i];
    for (std::size_t a = 0; a < letters.alternatives.size(); ++a) {
      const Letters& alternative = letters.alternatives[a];
      Lattice::Edge edge{begins_[i + 1], {in_letters(alternative)}, letters.begin, letters.size};
      if (table_ && (a > 0 || alternative.empty())) {
        Letters word = word_;
        word.replace(begins_[i], begins_[i + 1] - begins_[i], alternative);
        for (const GraphemeRendering& rendering :
             render_run(word, begins_[i], begins_[i] + alternative.size(), *table_))
          add_rendering(rendering, edge.renderings);
      }
      if (begins_[i] < edge.to) add_edge(edge, lattice_.places[begins_[i]]);
    }
  }

  void add_readings() {
    for (std::size_t at = 0; at < word_.size(); ++at)
      for (Reading& reading : table_->read_at(word_, at)) {
        const Span native = native_of(at, at + reading.size);
        add_edge({at + reading.size, std::move(reading.renderings), native.begin, native.size()},
                 lattice_.places[at]);
      }
  }

  Span native_of(std::size_t begin, std::size_t end) const {
    Span native{related_.back().begin, 0};
    for (std::size_t i = 0; i < related_.size(); ++i) {
      if (begins_[i + 1] <= begin || begins_[i] >= end) continue;
      native.begin = std::min(native.begin, related_[i].begin);
      native.end = std::max(native.end, related_[i].begin + related_[i].size);
    }
    return native;
  }

  std::vector<RelatedLetters> related_;
  const Correspondences* table_;
  Letters word_;                     // the commonest letters
  std::vector<std::size_t> begins_;  // of each related run in them, and their end
  Lattice lattice_;
};

}  // namespace

Lattice make_lattice(LettersView word, const Correspondences& table) {
  Lattice lattice;
  lattice.native_letters = word.size();
  lattice.places.resize(word.size() + 2);
  for (std::size_t at = 0; at < word.size(); ++at)
    for (Reading& reading : table.read_at(word, at))
      add_edge({at + reading.size, std::move(reading.renderings), at, reading.size}, lattice.places[at]);
  add_end(word, &table, word.size(), lattice);
  return lattice;
}

Lattice make_related_lattice(LettersView word, const Relation& relation, const Correspondences* table) {
  return RelatedLattice(relation.relate(word), table).make(word.size());
}

}  // namespace canonym
