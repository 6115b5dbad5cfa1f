#include "match/index.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "compose/words.h"
#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"

namespace canonym {
namespace {

constexpr std::size_t shortest_patronymic_stem = 2;  // bytes before the ending

std::uint64_t edge_key(Index::Node node, Joiner joiner, WordId word) {
  // 2 bits of joiner above 31 bits of node and 31 of word: a set of 2^31 words does not fit in memory.
  return std::uint64_t{static_cast<std::uint8_t>(joiner)} << 62 | std::uint64_t{node} << 31 | word;
}

/// Without the apostrophes, white space and ignorable characters at its edges, which may or
/// may not stand in a text.
std::string_view trim_edges(const WordReader& reader, std::string_view spelling) {
  constexpr int edge = Character::apostrophe | Character::ignorable | Character::space;
  const CharacterTable& characters = reader.characters();
  while (!spelling.empty()) {
    const auto [character, value, size] = characters.read(spelling, 0);
    if ((character.flags & edge) == 0) break;
    spelling.remove_prefix(size);
  }
  while (!spelling.empty()) {
    const CodePoint last = decode_before(spelling, spelling.size());
    if (!last.is_well_formed() || (characters[last.value].flags & edge) == 0) break;
    spelling.remove_suffix(last.size);
  }
  return spelling;
}

bool is_of_groups(EntryKind kind) {
  return kind == EntryKind::given || kind == EntryKind::patronymic;
}

/// The languages of a record's native forms, by script.
using NativeScripts = std::vector<std::pair<std::string_view, LanguageSet>>;

NativeScripts scripts_of(const ComposedRecord& record, const LanguageTables& tables) {
  NativeScripts scripts;
  for (const NameForm& native : record.natives)
    if (const LanguageSet language = tables.find(native.label))
      scripts.emplace_back(script_of_text(native.whole), language);
  return scripts;
}

/// What is known of an entry's language, by the spelling it comes from. A spelling without one is of those
/// languages in whose script it is that the record has native forms in.
void add_language(const Spelling& spelling, const NativeScripts& natives, const LanguageTables& tables,
                  Entry& entry) {
  entry.languages = spelling.language.empty() ? 0 : tables.find(spelling.language);
  if (spelling.language.empty() && !natives.empty()) {
    const std::string_view own = script_of_text(spelling.text);
    for (const auto& [script, language] : natives)
      if (script == own) entry.languages |= language;
  }
  entry.derives = spelling.derives && tables.correspondences.contains(spelling.language);
  entry.related = entry.derives ? tables.related_to(spelling.language) : 0;
}

/// The alphabets of the languages with a table.
using Alphabets = std::vector<std::pair<LanguageSet, const Alphabet*>>;

Alphabets alphabets_of(const LanguageTables& tables) {
  Alphabets alphabets;
  for (const auto& [language, table] : tables.correspondences)
    alphabets.emplace_back(tables.find(language), &Alphabet::of(language));
  return alphabets;
}

/// The languages whose alphabet a shared spelling is written in.
LanguageSet guess_languages(std::string_view spelling, const Alphabets& alphabets) {
  if (script_of_text(spelling) == "Latn") return 0;
  LanguageSet languages = 0;
  for (const auto& [language, alphabet] : alphabets)
    if (alphabet->has_letters_of(spelling)) languages |= language;
  return languages;
}

}  // namespace

Index::Index(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
             const WordReader& reader) {
  for (const Written& ending : model.patronymic_endings) add_patronymic_ending(fold_text(ending.text));
  for (RecordIndex record = 0; record < model.records.size(); ++record)
    add_record(record, model, composition.records[record], tables, reader);
  add_groups(model, composition, tables, reader);
  sort_entries();
}

void Index::add_groups(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
                       const WordReader& reader) {
  std::vector<EntryKind> kinds(composition.groups.size(), EntryKind::given);
  for (GroupIndex g = 0; g < model.groups.size(); ++g) {
    if (model.groups[g].kind == PartKind::patronymic) kinds[g] = EntryKind::patronymic;
    if (model.groups[g].kind == PartKind::family) kinds[g] = EntryKind::family;
  }
  std::vector<NativeScripts> natives(composition.groups.size());
  for (const ComposedRecord& record : composition.records) {
    const NativeScripts own = scripts_of(record, tables);
    for (const GroupIndex group : record.patronymic_groups) kinds[group] = EntryKind::patronymic;
    // A group that several records share says by itself what it is.
    for (const GroupIndex group : record.patronymic_groups)
      if (group >= model.groups.size()) natives[group] = own;
    for (const GroupIndex group : record.given_groups)
      if (group >= model.groups.size()) natives[group] = own;
  }
  const Alphabets alphabets = alphabets_of(tables);
  for (GroupIndex g = 0; g < composition.groups.size(); ++g) {
    if (kinds[g] == EntryKind::family) continue;  // the records have taken them over
    for (const Spelling& spelling : composition.groups[g].spellings) {
      Entry entry;
      entry.kind = kinds[g];
      entry.way = spelling.way;
      entry.owner = g;
      add_language(spelling, natives[g], tables, entry);
      const bool is_shared = g < model.groups.size();
      if (is_shared) entry.languages = guess_languages(spelling.text, alphabets);
      if (is_shared) entry.derives = entry.languages != 0;
      add(spelling.text, entry, false, reader);
    }
  }
}

void Index::add_record(RecordIndex record, const RuleModel& model, const ComposedRecord& composed,
                       const LanguageTables& tables, const WordReader& reader) {
  Entry entry;
  entry.owner = record;
  const bool is_term = model.records[record].kind == Kind::term;
  const NativeScripts natives = is_term ? NativeScripts() : scripts_of(composed, tables);
  for (const WholeSpelling& whole : composed.wholes) {
    entry.way = whole.way;
    entry.given_words = whole.given_words;
    entry.family_words = whole.family_words;
    entry.is_abbreviation = is_abbreviation(whole.text);
    add_language(whole, natives, tables, entry);
    add(whole.text, entry, is_term, reader);
  }
  entry.given_words = entry.family_words = 0;
  entry.kind = EntryKind::family;
  for (const Spelling& family : composed.families) {
    entry.may_stand_alone = may_stand_alone(family.text);
    entry.is_abbreviation = is_abbreviation(family.text);
    entry.way = family.way;
    add_language(family, natives, tables, entry);
    add(family.text, entry, false, reader);
  }
  entry = {};
  entry.owner = record;
  entry.kind = EntryKind::never;
  for (const Never& never : model.records[record].nevers) add(never.spelling.text, entry, is_term, reader);
}

void Index::add(std::string_view spelling, Entry entry, bool is_term, const WordReader& reader) {
  entry.case_begin = static_cast<std::uint32_t>(cases_.size());
  Node node = root;
  Joined next{true, Joiner::none, 0, false};
  spelling = trim_edges(reader, spelling);
  Word word;
  std::uint32_t words = 0;
  std::size_t done = 0;
  while (next.is_joined && next.at < spelling.size()) {
    reader.read(spelling, next.at, spelling.size() * 4, word);
    const Word::End& end = word.ends[0];
    const bool is_lower_case = end.letter_case.letters > 0 && (end.letter_case.capitals & 1) == 0;
    if (is_term || is_lower_case) note_lower_case(word.folded_to(end));
    cases_.push_back(end.letter_case);
    ++words;
    const WordId id = lexicon_.add(word.folded_to(end));
    if (entry.derives) {
      const std::string_view letters = spelling.substr(next.at, end.end - next.at);
      native_forms_.add(id, to_plain_letters(letters), entry.languages, entry.related);
    }
    const auto [edge, is_new] = edges_.try_emplace(edge_key(node, next.joiner, id), node_count_);
    if (is_new) ++node_count_;
    node = edge->second;
    done = end.end;
    next = reader.read_joiner(spelling, end.end, word.folded_to(end));
  }
  // What cannot be read to its end, for a gap that is too wide, is not taken for its beginning.
  if (node != root && done == spelling.size()) building_.push_back({node, words, entry});
}

void Index::note_lower_case(std::string_view folded) {
  has_lower_case_words_ = true;
  if (folded.empty()) return;
  if (folded.size() > 1) return lower_case_begins_.set(pair_index(folded[0], folded[1])), void();
  for (int second = 0; second < 256; ++second)
    lower_case_begins_.set(pair_index(folded[0], static_cast<char>(second)));
}

/// Of the given names and patronymics at a node those that differ in nothing but their groups become one.
Index::SharedEntries Index::share_entries(std::span<const Building> of_node) const {
  using Traits = std::tuple<EntryKind, Way, LanguageSet, LanguageSet, bool, std::vector<std::uint64_t>>;
  std::map<Traits, std::size_t> known;
  SharedEntries shared;
  for (const auto& [node, words, entry] : of_node) {
    std::vector<std::uint64_t> cases;
    for (std::size_t i = 0; i < words; ++i) {
      cases.push_back(letter_case(entry, i).capitals);
      cases.push_back(letter_case(entry, i).letters);
    }
    const auto [place, is_new] = known.try_emplace(
        {entry.kind, entry.way, entry.languages, entry.related, entry.derives, std::move(cases)},
        shared.size());
    if (is_new) shared.emplace_back(entry, std::vector<GroupIndex>());
    shared[place->second].second.push_back(entry.owner);
  }
  return shared;
}

/// Behind the other entries of each node; takes them from there.
void Index::join_groups() {
  const auto is_of_group = [](const Building& b) { return is_of_groups(b.entry.kind); };
  const auto parts = std::stable_partition(building_.begin(), building_.end(), std::not_fn(is_of_group));
  std::vector<Building> joined;
  for (auto begin = parts; begin != building_.end();) {
    const auto end =
        std::find_if(begin, building_.end(), [&](const Building& b) { return b.node != begin->node; });
    for (auto& [entry, groups] : share_entries({begin, end})) {
      std::ranges::sort(groups);
      groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
      entry.owner = static_cast<std::uint32_t>(groups_.size());
      groups_.push_back(static_cast<GroupIndex>(groups.size()));
      groups_.insert(groups_.end(), groups.begin(), groups.end());
      joined.push_back({begin->node, begin->words, entry});
    }
    begin = end;
  }
  building_.erase(parts, building_.end());
  building_.insert(building_.end(), joined.begin(), joined.end());
}

void Index::sort_entries() {
  const auto by_node = [](const Building& a, const Building& b) { return a.node < b.node; };
  std::stable_sort(building_.begin(), building_.end(), by_node);
  join_groups();
  std::stable_sort(building_.begin(), building_.end(), by_node);
  first_entry_.assign(node_count_ + 1, 0);
  for (const Building& building : building_) ++first_entry_[building.node + 1];
  for (Node node = 0; node < node_count_; ++node) first_entry_[node + 1] += first_entry_[node];
  entries_.reserve(building_.size());
  for (const Building& building : building_) entries_.push_back(building.entry);
  building_ = {};
}

Index::Node Index::step(Node node, Joiner joiner, WordId word) const {
  const auto edge = edges_.find(edge_key(node, joiner, word));
  return edge == edges_.end() ? none : edge->second;
}

std::span<const Entry> Index::entries(Node node) const {
  return std::span(entries_).subspan(first_entry_[node], first_entry_[node + 1] - first_entry_[node]);
}

void Index::add_patronymic_ending(const std::string& ending) {
  if (ending.size() > 1) patronymic_tails_.set(pair_index(ending.end()[-2], ending.back()));
  if (ending.size() < 2) patronymic_tails_.set();
  patronymic_endings_.push_back(ending);
}

bool Index::has_patronymic_ending(std::string_view folded) const {
  if (folded.size() < 2 || !patronymic_tails_[pair_index(folded.end()[-2], folded.back())]) return false;
  return std::any_of(patronymic_endings_.begin(), patronymic_endings_.end(), [&](const std::string& ending) {
    return folded.size() >= ending.size() + shortest_patronymic_stem && folded.ends_with(ending);
  });
}

}  // namespace canonym
