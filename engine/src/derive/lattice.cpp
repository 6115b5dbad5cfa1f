#include "derive/lattice.h"

#include <algorithm>
#include <span>
#include <utility>

namespace canonym {

LatticeMaker::LatticeMaker(OptionSets& sets) : sets_(sets), nothing_(sets.add({{{}, every_label, 0}})) {}

const std::vector<LatticeMaker::Reading>& LatticeMaker::read_at(LettersView word, std::size_t at,
                                                                const Correspondences& table) {
  const std::vector<const Correspondences::Row*> rows = table.find_rows(word, at);
  const bool has_letter =
      std::ranges::any_of(rows, [](const auto* r) { return r->pattern.letters.size() == 1; });
  const auto [known, is_new] = readings_.try_emplace(rows);
  std::vector<Reading>& readings = known->second;
  if (is_new) {
    std::map<std::size_t, std::vector<OptionSetId>> by_size;
    for (const Correspondences::Row* row : rows)
      by_size[row->pattern.letters.size()].push_back(sets_.add(row->renderings));
    for (auto& [size, sets] : by_size) readings.push_back({size, sets_.merge(std::move(sets))});
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
  std::vector<OptionSetId> sets;
  for (std::size_t at = begin; at < end; ++at)
    for (const Reading& reading : read_at(word, at, table))
      if (reading.size == 1) sets.push_back(reading.options);
  return sets.empty() ? nothing_ : sets_.join(sets);
}

void LatticeMaker::add_edge(const Draft& edge, std::vector<Draft>& edges) {
  const auto same = std::ranges::find(edges, edge.to, &Draft::to);
  if (same == edges.end())
    edges.push_back(edge);
  else
    same->sets.insert(same->sets.end(), edge.sets.begin(), edge.sets.end());
}

/// What may be put in at the end makes a place of its own behind the last letter, so that every
/// word has one place more than letters.
void LatticeMaker::add_end(LettersView word, const Correspondences* table, std::size_t native_size,
                           Drafts& drafts) {
  Draft end{word.size() + 1, {nothing_}, native_size, 0};
  if (table)
    for (const Reading& reading : read_at(word, word.size(), *table)) end.sets.push_back(reading.options);
  drafts[word.size()].push_back(std::move(end));
}

Lattice LatticeMaker::merge(const Drafts& drafts, std::size_t native_letters) {
  Lattice lattice;
  lattice.native_letters = native_letters;
  lattice.places.resize(drafts.size());
  for (std::size_t place = 0; place < drafts.size(); ++place)
    for (const Draft& draft : drafts[place])
      lattice.places[place].push_back(
          {draft.to, sets_.merge(draft.sets), draft.native_begin, draft.native_size});
  return lattice;
}

Lattice LatticeMaker::make(LettersView word, const Correspondences& table) {
  Drafts drafts(word.size() + 2);
  for (std::size_t at = 0; at < word.size(); ++at)
    for (const Reading& reading : read_at(word, at, table))
      add_edge({at + reading.size, {reading.options}, at, reading.size}, drafts[at]);
  add_end(word, &table, word.size(), drafts);
  return merge(drafts, word.size());
}

LatticeMaker::AtEnd LatticeMaker::split_set(OptionSetId set, LabelSet own) {
  const auto [known, is_new] = splits_.try_emplace({set, own});
  if (is_new) known->second = make_split(set, own);
  return known->second;
}

LatticeMaker::AtEnd LatticeMaker::make_split(OptionSetId set, LabelSet own) {
  Renderings plain, endings;
  for (const Option& option : sets_[set]) {
    const bool is_ending = !option.letters.empty() && option.labels != 0 && (option.labels & ~own) == 0;
    (is_ending ? endings : plain)
        .push_back({{option.letters.begin(), option.letters.end()}, option.labels, option.surcharge});
  }
  return {sets_.add(plain), sets_.add(endings)};
}

/// Edges that have nothing left go; whether there is still a way to the end.
bool LatticeMaker::drop_empty_edges(Lattice& lattice) const {
  std::vector<bool> is_reached(lattice.places.size());
  is_reached[0] = true;
  for (std::size_t place = 0; place < lattice.places.size(); ++place) {
    std::erase_if(lattice.places[place], [&](const Lattice::Edge& edge) {
      return !is_reached[place] || sets_.is_empty(edge.options);
    });
    for (const Lattice::Edge& edge : lattice.places[place]) is_reached[edge.to] = true;
  }
  return is_reached.back();
}

std::vector<LatticeMaker::SplitLattice> LatticeMaker::split_at_end(const Lattice& lattice, LabelSet own) {
  const std::size_t end = lattice.places.size() - 2;  // behind the last letter
  bool has_endings = end == 0;  // nothing leads to the end of no letters, and all to that of others
  const auto choose = [&](OptionSetId AtEnd::*at_end) {
    Lattice part = lattice;
    for (std::size_t place = 0; place < end; ++place)
      for (Lattice::Edge& edge : part.places[place]) {
        if (edge.to != end) continue;
        const AtEnd sets = split_set(edge.options, own);
        has_endings |= !sets_.is_empty(sets.endings);
        edge.options = sets.*at_end;
      }
    return part;
  };
  std::vector<SplitLattice> parts;
  const auto keep = [&](Lattice part, OptionSetId addition, bool has_ending) {
    part.places[end].front().options = addition;
    if (drop_empty_edges(part)) parts.push_back({std::move(part), has_ending});
  };
  Lattice plain = choose(&AtEnd::plain);
  const AtEnd additions = split_set(lattice.places[end].front().options, own);
  keep(std::move(plain), additions.plain, false);
  if (has_endings) keep(choose(&AtEnd::endings), nothing_, true);
  if (!sets_.is_empty(additions.endings)) keep(choose(&AtEnd::plain), additions.endings, true);
  return parts;
}

namespace {

/// Letters that all alternatives have in common at the beginning and at the end, of the first one never all:
/// an edge needs a place of its own.
std::pair<std::size_t, std::size_t> common_ends(const std::vector<Letters>& alternatives) {
  const Letters& commonest = alternatives.front();
  std::size_t least = commonest.size(), first = commonest.size(), last = commonest.size();
  for (const Letters& other : alternatives) {
    least = std::min(least, other.size());
    const auto begin = std::ranges::mismatch(commonest, other).in1;
    first = std::min(first, static_cast<std::size_t>(begin - commonest.begin()));
    const auto end = std::mismatch(commonest.rbegin(), commonest.rend(), other.rbegin(), other.rend()).first;
    last = std::min(last, static_cast<std::size_t>(end - commonest.rbegin()));
  }
  last = std::min(last, least - first);
  if (first + last == commonest.size()) --(first > 0 ? first : last);
  return {first, last};
}

}  // namespace

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
    drafts_.resize(word_.size() + 2);
  }

  Lattice make(std::size_t native_letters) {
    for (std::size_t i = 0; i < related_.size(); ++i) add_alternatives(i);
    if (table_) add_readings();
    maker_.add_end(word_, table_, native_letters, drafts_);
    return maker_.merge(drafts_, native_letters);
  }

 private:
  void add_alternatives(std::size_t i) {
    const RelatedLetters& letters = related_[i];
    if (begins_[i] == begins_[i + 1]) return;  // nothing has no place of its own
    LatticeMaker::Draft edge{begins_[i + 1], {}, letters.begin, letters.size};
    for (const Letters& alternative : letters.alternatives) edge.sets.push_back(maker_.set_of(alternative));
    LatticeMaker::add_edge(edge, drafts_[begins_[i]]);
    if (table_ && letters.alternatives.size() > 1) add_rendered(letters, begins_[i]);
  }

  /// Renderings of the alternatives where they differ. What all have in common at both ends is read along
  /// the commonest one: together they would have too many renderings.
  void add_rendered(const RelatedLetters& letters, std::size_t begin) {
    const Letters& commonest = letters.alternatives.front();
    const auto [first, last] = common_ends(letters.alternatives);
    LatticeMaker::Draft edge{begin + commonest.size() - last, {}, letters.begin, letters.size};
    for (const Letters& alternative : std::span(letters.alternatives).subspan(1)) {
      Letters word = word_;
      word.replace(begin, commonest.size(), alternative);
      edge.sets.push_back(maker_.render_run(word, begin + first, begin + alternative.size() - last, *table_));
    }
    LatticeMaker::add_edge(edge, drafts_[begin + first]);
  }

  void add_readings() {
    for (std::size_t at = 0; at < word_.size(); ++at)
      for (const LatticeMaker::Reading& reading : maker_.read_at(word_, at, *table_)) {
        const Span native = native_of(at, at + reading.size);
        LatticeMaker::add_edge({at + reading.size, {reading.options}, native.begin, native.size()},
                               drafts_[at]);
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
  LatticeMaker::Drafts drafts_;
};

Lattice LatticeMaker::make_related(LettersView word, const Relation& relation, const Correspondences* table) {
  return RelatedLattice(relation.relate(word), table, *this).make(word.size());
}

}  // namespace canonym
