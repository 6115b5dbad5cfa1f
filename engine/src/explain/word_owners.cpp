#include "explain/word_owners.h"

#include <algorithm>

#include "icu/fold.h"

namespace canonym {
namespace {

constexpr std::size_t most_records = 8;

void add_record(RecordIndex record, WordOwners& owners) {
  if (owners.records.size() < most_records) owners.records.push_back(record);
}

bool has_any(std::span<const Little32> sorted, const std::vector<GroupIndex>& groups) {
  return std::ranges::any_of(
      groups, [&](GroupIndex g) { return std::binary_search(sorted.begin(), sorted.end(), g); });
}

void add_owners_of_groups(const Composition& composition, std::span<const Little32> groups,
                          WordOwners& owners) {
  composition.records.visit([&](const VisitedRecord& visited) {
    const ComposedRecord& record = visited.composed;
    if (has_any(groups, record.given_groups) || has_any(groups, record.patronymic_groups))
      add_record(visited.index, owners);
  });
}

WordRole role_of(EntryKind kind) {
  if (kind == EntryKind::never) return WordRole::none;
  return kind == EntryKind::given || kind == EntryKind::patronymic ? WordRole::part : WordRole::name;
}

/// Whether it stands in a folded name, which blanks and hyphens divide.
bool has_word(std::string_view name, std::string_view word) {
  constexpr std::string_view dividers = " -";
  for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || dividers.find(name[at - 1]) != dividers.npos;
    if (begins && (end == name.size() || dividers.find(name[end]) != dividers.npos)) return true;
  }
  return false;
}

WordOwners find_longer_names(const Matcher::Compiled& compiled, WordId word) {
  const std::string_view folded = compiled.index.lexicon().text(word);
  WordOwners owners{WordRole::none, {}};
  const auto is_in = [&](const Spelling& s) { return has_word(fold_text(s.text), folded); };
  compiled.composition.records.visit([&](const VisitedRecord& visited) {
    if (owners.records.size() == most_records) return;
    const ComposedRecord& record = visited.composed;
    if (!std::ranges::any_of(record.wholes, is_in) && !std::ranges::any_of(record.families, is_in)) return;
    owners.role = WordRole::word;
    add_record(visited.index, owners);
  });
  return owners;
}

}  // namespace

WordOwners find_owners(const Matcher::Compiled& compiled, WordId word, const WordReading* reading) {
  WordOwners owners;
  if (word == Lexicon::unknown) return owners;  // in an image that was made to deceive
  const Index::Node node = compiled.index.step(Index::root, Joiner::none, word);
  if (node == Index::none) return find_longer_names(compiled, word);
  for (const Entry& entry : compiled.index.entries(node)) {
    const WordRole role = role_of(entry.kind);
    if (role > owners.role || (reading && !fits_language(*reading, entry))) continue;
    if (role < owners.role) owners = {role, {}};
    if (role == WordRole::name) add_record(entry.owner, owners);
    if (role == WordRole::part)
      add_owners_of_groups(compiled.composition, compiled.index.groups(entry), owners);
  }
  std::ranges::sort(owners.records);
  owners.records.erase(std::unique(owners.records.begin(), owners.records.end()), owners.records.end());
  return owners.role == WordRole::none ? find_longer_names(compiled, word) : owners;
}

}  // namespace canonym
