#include "derive/lattice.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr LabelSet every_label = ~LabelSet{0};

}  // namespace

LatticeMaker::LatticeMaker(OptionSets& sets) : sets_(sets), nothing_(sets.add({{{}, every_label, 0}})) {}

const std::vector<LatticeMaker::Reading>& LatticeMaker::read_at(LettersView word, std::size_t at,
                                                                const Correspondences& table) {
  const std::vector<const Correspondences::Row*> rows = table.find_rows(word, at);
  const bool has_letter =
      std::ranges::any_of(rows, [](const auto* r) { return r->pattern.letters.size() == 1; });
  const auto [known, is_new] = readings_.try_emplace(rows);
  std::vector<Reading>& readings = known->second;
  if (is_new) {
    std::map<std::size_t, OptionSetId> by_size;
    for (const Correspondences::Row* row : rows) {
      const OptionSetId options = sets_.add(row->renderings);
      const auto [place, is_first] = by_size.try_emplace(row->pattern.letters.size(), options);
      if (!is_first) place->second = sets_.merge(place->second, options);
    }
    for (const auto& [size, options] : by_size) readings.push_back({size, options});
  }
  if (has_letter || at == word.size()) return readings;
  std::vector<Reading>& with_itself = letter_readings_[word[at]];
  with_itself = readings;
  with_itself.push_back({1, set_of(word.substr(at, 1))});
  return with_itself;
}

OptionSetId LatticeMaker::set_of(LettersView letters) {
  const auto [known, is_new] = letter_sets_.try_emplace(Letters(letters));
  if (is_new) known->second = sets_.add({{read_marked_letters(to_text(letters)), every_label, 0}});
  return known->second;
}

/// Every rendering of the letters [begin, end) of a word, one by one.
OptionSetId LatticeMaker::render_run(LettersView word, std::size_t begin, std::size_t end,
                                     const Correspondences& table) {
  OptionSetId all = nothing_;
  for (std::size_t at = begin; at < end; ++at)
    for (const Reading& reading : read_at(word, at, table))
      if (reading.size == 1) all = sets_.join(all, reading.options);
  return all;
}

void LatticeMaker::add_edge(const Lattice::Edge& edge, std::vector<Lattice::Edge>& edges) {
  const auto same = std::ranges::find(edges, edge.to, &Lattice::Edge::to);
  if (same == edges.end())
    edges.push_back(edge);
  else
    same->options = sets_.merge(same->options, edge.options);
}

/// What may be put in at the end makes a place of its own behind the last letter, so that every
/// word has one place more than letters.
void LatticeMaker::add_end(LettersView word, const Correspondences* table, std::size_t native_size,
                           Lattice& lattice) {
  OptionSetId endings = nothing_;
  if (table)
    for (const Reading& reading : read_at(word, word.size(), *table))
      endings = sets_.merge(endings, reading.options);
  lattice.places[word.size()].push_back({word.size() + 1, endings, native_size, 0});
}

Lattice LatticeMaker::make(LettersView word, const Correspondences& table) {
  Lattice lattice;
  lattice.native_letters = word.size();
  lattice.places.resize(word.size() + 2);
  for (std::size_t at = 0; at < word.size(); ++at)
    for (const Reading& reading : read_at(word, at, table))
      add_edge({at + reading.size, reading.options, at, reading.size}, lattice.places[at]);
  add_end(word, &table, word.size(), lattice);
  return lattice;
}

/// Lays a related word out along the commonest letters of the sister language.
class RelatedLattice {
 public:
  RelatedLattice(std::vector<RelatedLetters> related, const Correspondences* table, LatticeMaker& maker)
      : related_(std::move(related)), table_(table), maker_(maker) {
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
    maker_.add_end(word_, table_, native_letters, lattice_);
    return std::move(lattice_);
  }

 private:
  void add_alternatives(std::size_t i) {
    const RelatedLetters& letters = related_[i];
    if (begins_[i] == begins_[i + 1]) return;  // nothing has no place of its own
    for (std::size_t a = 0; a < letters.alternatives.size(); ++a) {
      const Letters& alternative = letters.alternatives[a];
      OptionSetId options = maker_.set_of(alternative);
      if (table_ && a > 0) {
        Letters word = word_;
        word.replace(begins_[i], begins_[i + 1] - begins_[i], alternative);
        const std::size_t end = begins_[i] + alternative.size();
        options = maker_.sets_.merge(options, maker_.render_run(word, begins_[i], end, *table_));
      }
      maker_.add_edge({begins_[i + 1], options, letters.begin, letters.size}, lattice_.places[begins_[i]]);
    }
  }

  void add_readings() {
    for (std::size_t at = 0; at < word_.size(); ++at)
      for (const LatticeMaker::Reading& reading : maker_.read_at(word_, at, *table_)) {
        const Span native = native_of(at, at + reading.size);
        maker_.add_edge({at + reading.size, reading.options, native.begin, native.size()},
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
  LatticeMaker& maker_;
  Letters word_;                     // the commonest letters
  std::vector<std::size_t> begins_;  // of each related run in them, and their end
  Lattice lattice_;
};

Lattice LatticeMaker::make_related(LettersView word, const Relation& relation, const Correspondences* table) {
  return RelatedLattice(relation.relate(word), table, *this).make(word.size());
}

}  // namespace canonym
