#include "derive/relation.h"

#include <algorithm>
#include <utility>

namespace canonym {
namespace {

/// More letters go before fewer, a context before none; then the earlier row.
std::pair<std::size_t, bool> rank(const LetterPattern& pattern) {
  return {pattern.letters.size(), pattern.has_context()};
}

}  // namespace

void Relation::add(const LetterTable& table, Diagnostics& problems) {
  for (const TableRow& row : table.rows) {
    const std::optional<LetterPattern> pattern = read_pattern(row.pattern, table.classes, problems);
    if (!pattern) continue;
    if (pattern->letters.empty() || row.options.empty()) {
      problems.add(Severity::error, "bad-pattern", row.pattern.at, "a relation needs letters on both sides");
      continue;
    }
    Row compiled{*pattern, {}, &row};
    for (const TableOption& option : row.options)
      compiled.alternatives.push_back(to_letters(option.text.text));
    // Nothing at all has no place in a lattice of its own: it goes behind what has letters.
    std::stable_partition(compiled.alternatives.begin(), compiled.alternatives.end(),
                          [](const Letters& letters) { return !letters.empty(); });
    rows_[pattern->letters.front()].push_back(std::move(compiled));
  }
}

const Relation::Row* Relation::find_best(LettersView word, std::size_t at) const {
  const auto rows = rows_.find(word[at]);
  if (rows == rows_.end()) return nullptr;
  const Row* best = nullptr;
  for (const Row& row : rows->second)
    if (row.pattern.fits(word, at) && (!best || rank(row.pattern) > rank(best->pattern))) best = &row;
  return best;
}

std::vector<RelatedLetters> Relation::relate(LettersView word) const {
  std::vector<RelatedLetters> related;
  for (std::size_t at = 0; at < word.size();) {
    if (const Row* row = find_best(word, at))
      related.push_back({at, row->pattern.letters.size(), row->alternatives, row->draft});
    else
      related.push_back({at, 1, {Letters(1, word[at])}, nullptr});
    at += related.back().size;
  }
  return related;
}

Letters Relation::relate_commonly(LettersView word) const {
  Letters related;
  for (const RelatedLetters& letters : relate(word)) related += letters.alternatives.front();
  return related;
}

}  // namespace canonym
