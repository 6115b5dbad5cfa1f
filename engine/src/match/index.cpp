#include "match/index.h"

#include <algorithm>

#include "icu/fold.h"

namespace canonym {
namespace {

constexpr std::size_t shortest_patronymic_stem = 2;  // bytes before the ending

std::uint64_t edge_key(Index::Node node, Joiner joiner, WordId word) {
  // 2 bits of joiner above 31 bits of node and 31 of word: a set of 2^31 words does not fit in memory.
  return std::uint64_t{static_cast<std::uint8_t>(joiner)} << 62 | std::uint64_t{node} << 31 | word;
}

bool is_apostrophe_at(const WordReader& reader, std::string_view text, std::size_t at) {
  return reader.characters().read(text, at).character.is(Character::apostrophe);
}

bool ends_with_apostrophe(const WordReader& reader, std::string_view text) {
  return !text.empty() &&
         reader.characters()[decode_before(text, text.size()).value].is(Character::apostrophe);
}

/// Whether anything a record writes begins or ends with an apostrophe.
Entry apostrophes_of(const ComposedRecord& composed, const WordReader& reader) {
  Entry entry;
  const auto look_at = [&](const NameForm& form) {
    entry.begins_with_apostrophe |= !form.whole.empty() && is_apostrophe_at(reader, form.whole, 0);
    entry.ends_with_apostrophe |= ends_with_apostrophe(reader, form.whole);
  };
  look_at(composed.canonical);
  for (const NameForm& form : composed.styles) look_at(form);
  for (const NameForm& form : composed.natives) look_at(form);
  return entry;
}

}  // namespace

Index::Index(const RuleModel& model, const Composition& composition, const WordReader& reader) {
  for (const Written& ending : model.patronymic_endings)
    patronymic_endings_.push_back(fold_text(ending.text));
  for (RecordIndex record = 0; record < model.records.size(); ++record)
    add_record(record, model, composition.records[record], reader);
  std::vector<EntryKind> kinds(composition.groups.size(), EntryKind::given);
  for (GroupIndex g = 0; g < model.groups.size(); ++g) {
    if (model.groups[g].kind == PartKind::patronymic) kinds[g] = EntryKind::patronymic;
    if (model.groups[g].kind == PartKind::family) kinds[g] = EntryKind::family;
  }
  for (const ComposedRecord& record : composition.records)
    for (const GroupIndex group : record.patronymic_groups) kinds[group] = EntryKind::patronymic;
  for (GroupIndex g = 0; g < composition.groups.size(); ++g) {
    if (kinds[g] == EntryKind::family) continue;  // the records have taken them over
    for (const Spelling& spelling : composition.groups[g].spellings) {
      Entry entry;
      entry.kind = kinds[g];
      entry.way = spelling.way;
      entry.owner = g;
      add(spelling.text, entry, reader);
    }
  }
  sort_entries();
}

void Index::add_record(RecordIndex record, const RuleModel& model, const ComposedRecord& composed,
                       const WordReader& reader) {
  Entry entry = apostrophes_of(composed, reader);
  entry.owner = record;
  for (const WholeSpelling& whole : composed.wholes) {
    entry.way = whole.way;
    entry.given_words = whole.given_words;
    entry.family_words = whole.family_words;
    add(whole.text, entry, reader);
  }
  entry.given_words = entry.family_words = 0;
  entry.kind = EntryKind::family;
  for (const Spelling& family : composed.families) {
    entry.way = family.way;
    add(family.text, entry, reader);
  }
  entry.kind = EntryKind::never;
  for (const Never& never : model.records[record].nevers) add(never.spelling.text, entry, reader);
  if (model.records[record].kind == Kind::term) has_lower_case_words_ = true;
}

void Index::add(std::string_view spelling, Entry entry, const WordReader& reader) {
  entry.case_begin = static_cast<std::uint32_t>(cases_.size());
  Node node = root;
  Joined next{true, Joiner::none, 0, false};
  while (next.at < spelling.size() && is_apostrophe_at(reader, spelling, next.at))
    next.at += reader.characters().read(spelling, next.at).size;
  Word word;
  while (next.is_joined && next.at < spelling.size()) {
    reader.read(spelling, next.at, spelling.size() * 4, word);
    const Word::End& end = word.ends[0];
    if (end.letter_case.letters > 0 && (end.letter_case.capitals & 1) == 0) has_lower_case_words_ = true;
    cases_.push_back(end.letter_case);
    const auto [edge, is_new] =
        edges_.try_emplace(edge_key(node, next.joiner, lexicon_.add(word.folded_to(end))), node_count_);
    if (is_new) ++node_count_;
    node = edge->second;
    next = reader.read_joiner(spelling, end.end, word.folded_to(end));
  }
  if (node != root) building_.emplace_back(node, entry);
}

void Index::sort_entries() {
  std::stable_sort(building_.begin(), building_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  first_entry_.assign(node_count_ + 1, 0);
  for (const auto& [node, entry] : building_) ++first_entry_[node + 1];
  for (Node node = 0; node < node_count_; ++node) first_entry_[node + 1] += first_entry_[node];
  entries_.reserve(building_.size());
  for (const auto& [node, entry] : building_) entries_.push_back(entry);
  building_ = {};
}

Index::Node Index::step(Node node, Joiner joiner, WordId word) const {
  const auto edge = edges_.find(edge_key(node, joiner, word));
  return edge == edges_.end() ? none : edge->second;
}

std::span<const Entry> Index::entries(Node node) const {
  return std::span(entries_).subspan(first_entry_[node], first_entry_[node + 1] - first_entry_[node]);
}

bool Index::has_patronymic_ending(std::string_view folded) const {
  return std::any_of(patronymic_endings_.begin(), patronymic_endings_.end(), [&](const std::string& ending) {
    return folded.size() >= ending.size() + shortest_patronymic_stem && folded.ends_with(ending);
  });
}

}  // namespace canonym
