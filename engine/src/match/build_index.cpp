#include "match/build_index.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compose/words.h"
#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "match/index_image.h"

namespace canonym {
namespace {

constexpr std::size_t least_slots = 64;

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
      if (script == own) entry.languages = entry.languages | language;
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

/// Sequences of letter cases, each once: most spellings have the same few.
class CaseTable {
 public:
  std::uint32_t add(const std::vector<LetterCase>& cases) {
    std::vector<std::uint64_t> key;
    for (const LetterCase& one : cases) key.insert(key.end(), {one.capitals, one.letters});
    const auto [place, is_new] = places_.try_emplace(std::move(key), static_cast<std::uint32_t>(all_.size()));
    if (is_new)
      for (const LetterCase& one : cases) all_.push_back({one.capitals, std::uint64_t{one.letters}});
    return place->second;
  }

  Table<IndexTables::Case> finish() { return Table(std::move(all_)); }

 private:
  std::map<std::vector<std::uint64_t>, std::uint32_t> places_;
  std::vector<IndexTables::Case> all_;
};

/// The nodes of a tree, found by what leads to them.
class NodeTable {
 public:
  NodeTable() : nodes_(1), slots_(least_slots) {}

  Index::Node add(std::uint64_t key) {
    if (nodes_.size() * 3 >= slots_.size() * 2) grow();
    const std::size_t slot = slot_of(key);
    if (slots_[slot] == Index::root) {
      slots_[slot] = static_cast<Index::Node>(nodes_.size());
      nodes_.emplace_back(key);
    }
    return slots_[slot];
  }

  std::size_t size() const { return nodes_.size(); }

  void finish(IndexTables& tables) {
    nodes_.shrink_to_fit();
    tables.nodes = Table(std::move(nodes_));
    tables.slots = Table(std::move(slots_));
  }

 private:
  /// Where it stands, or is to stand.
  std::size_t slot_of(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = Index::hash_of_edge(key) & mask;
    while (slots_[slot] != Index::root && nodes_[slots_[slot]] != key) slot = (slot + 1) & mask;
    return slot;
  }

  void grow() {
    slots_.assign(slots_.size() * 2, Index::root);
    for (Index::Node node = 1; node < nodes_.size(); ++node) slots_[slot_of(nodes_[node])] = node;
  }

  std::vector<Little64> nodes_;
  std::vector<Little32> slots_;
};

/// Adds all spellings of a rule set, one after the other.
class IndexBuilder {
 public:
  IndexBuilder(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
               const WordReader& reader)
      : model_(model),
        composition_(composition),
        tables_(tables),
        reader_(reader),
        lower_case_begins_(Index::begin_count / 64) {}

  IndexTables build();

 private:
  void add(std::string_view spelling, Entry entry, bool is_term);
  void add_record(RecordIndex record, const ComposedRecord& composed);
  void add_groups();
  void sort_entries();
  void join_groups(std::span<const Entry> of_node, std::vector<Entry>& joined,
                   std::vector<Little32>& lists) const;
  void note_lower_case(std::string_view folded);
  void set_begin(std::size_t bit) {
    lower_case_begins_[bit / 64] = lower_case_begins_[bit / 64] | std::uint64_t{1} << bit % 64;
  }

  const RuleModel& model_;
  const Composition& composition_;
  const LanguageTables& tables_;
  const WordReader& reader_;
  LexiconBuilder lexicon_;
  NodeTable nodes_;
  CaseTable cases_;
  std::vector<std::pair<Index::Node, Entry>> building_;
  bool has_lower_case_words_ = false;
  std::vector<Little64> lower_case_begins_;
  IndexTables made_;
};

IndexTables IndexBuilder::build() {
  for (RecordIndex record = 0; record < model_.records.size(); ++record)
    add_record(record, composition_.records[record]);
  add_groups();
  sort_entries();
  made_.lexicon = lexicon_.finish();
  nodes_.finish(made_);
  made_.cases = cases_.finish();
  if (has_lower_case_words_) made_.lower_case_begins = Table(std::move(lower_case_begins_));
  return std::move(made_);
}

void IndexBuilder::add_groups() {
  std::vector<EntryKind> kinds(composition_.groups.size(), EntryKind::given);
  for (GroupIndex g = 0; g < model_.groups.size(); ++g) {
    if (model_.groups[g].kind == PartKind::patronymic) kinds[g] = EntryKind::patronymic;
    if (model_.groups[g].kind == PartKind::family) kinds[g] = EntryKind::family;
  }
  std::vector<NativeScripts> natives(composition_.groups.size());
  for (const ComposedRecord& record : composition_.records) {
    const NativeScripts own = scripts_of(record, tables_);
    for (const GroupIndex group : record.patronymic_groups) kinds[group] = EntryKind::patronymic;
    // A group that several records share says by itself what it is.
    for (const GroupIndex group : record.patronymic_groups)
      if (group >= model_.groups.size()) natives[group] = own;
    for (const GroupIndex group : record.given_groups)
      if (group >= model_.groups.size()) natives[group] = own;
  }
  const Alphabets alphabets = alphabets_of(tables_);
  for (GroupIndex g = 0; g < composition_.groups.size(); ++g) {
    if (kinds[g] == EntryKind::family) continue;  // the records have taken them over
    for (const Spelling& spelling : composition_.groups[g].spellings) {
      Entry entry;
      entry.kind = kinds[g];
      entry.way = spelling.way;
      entry.owner = g;
      add_language(spelling, natives[g], tables_, entry);
      const bool is_shared = g < model_.groups.size();
      if (is_shared) entry.languages = guess_languages(spelling.text, alphabets);
      if (is_shared) entry.derives = entry.languages != 0;
      add(spelling.text, entry, false);
    }
  }
}

void IndexBuilder::add_record(RecordIndex record, const ComposedRecord& composed) {
  Entry entry;
  entry.owner = record;
  const bool is_term = model_.records[record].kind == Kind::term;
  const NativeScripts natives = is_term ? NativeScripts() : scripts_of(composed, tables_);
  for (const WholeSpelling& whole : composed.wholes) {
    entry.way = whole.way;
    entry.given_words = whole.given_words;
    entry.family_words = whole.family_words;
    entry.is_abbreviation = is_abbreviation(whole.text);
    add_language(whole, natives, tables_, entry);
    add(whole.text, entry, is_term);
  }
  entry.given_words = entry.family_words = 0;
  entry.kind = EntryKind::family;
  for (const Spelling& family : composed.families) {
    entry.may_stand_alone = may_stand_alone(family.text);
    entry.is_abbreviation = is_abbreviation(family.text);
    entry.way = family.way;
    add_language(family, natives, tables_, entry);
    add(family.text, entry, false);
  }
  entry = {};
  entry.owner = record;
  entry.kind = EntryKind::never;
  for (const Never& never : model_.records[record].nevers) add(never.spelling.text, entry, is_term);
}

void IndexBuilder::add(std::string_view spelling, Entry entry, bool is_term) {
  Index::Node node = Index::root;
  Joined next{true, Joiner::none, 0, false};
  spelling = trim_edges(reader_, spelling);
  Word word;
  std::vector<LetterCase> cases;
  std::size_t done = 0;
  while (next.is_joined && next.at < spelling.size()) {
    reader_.read(spelling, next.at, spelling.size() * 4, word);
    const Word::End& end = word.ends[0];
    const bool is_lower_case = end.letter_case.letters > 0 && (end.letter_case.capitals & 1) == 0;
    if (is_term || is_lower_case) note_lower_case(word.folded_to(end));
    cases.push_back(end.letter_case);
    const WordId id = lexicon_.add(word.folded_to(end));
    if (entry.derives) {
      const std::string_view letters = spelling.substr(next.at, end.end - next.at);
      made_.native_forms.add(id, to_plain_letters(letters), entry.languages, entry.related);
    }
    node = nodes_.add(Index::edge_key(node, next.joiner, id));
    done = end.end;
    next = reader_.read_joiner(spelling, end.end, word.folded_to(end));
  }
  // What cannot be read to its end, for a gap that is too wide, is not taken for its beginning.
  if (node == Index::root || done != spelling.size()) return;
  entry.case_begin = cases_.add(cases);
  building_.emplace_back(node, entry);
}

void IndexBuilder::note_lower_case(std::string_view folded) {
  has_lower_case_words_ = true;
  if (folded.empty()) return;
  if (folded.size() > 1) return set_begin(Index::begin_index(folded[0], folded[1]));
  for (int second = 0; second < 256; ++second)
    set_begin(Index::begin_index(folded[0], static_cast<char>(second)));
}

/// Given names and patronymics of a node that differ in nothing but their groups become one.
void IndexBuilder::join_groups(std::span<const Entry> of_node, std::vector<Entry>& joined,
                               std::vector<Little32>& lists) const {
  using Traits = std::tuple<EntryKind, Way, std::uint32_t, std::uint32_t, bool, std::uint32_t>;
  std::map<Traits, std::vector<GroupIndex>> groups_of;
  const auto traits_of = [](const Entry& e) {
    return Traits(e.kind, e.way, e.languages, e.related, e.derives, e.case_begin);
  };
  for (const Entry& entry : of_node)
    if (is_of_groups(entry.kind)) groups_of[traits_of(entry)].push_back(entry.owner);
  for (Entry entry : of_node) {
    if (is_of_groups(entry.kind)) {
      const auto own = groups_of.extract(traits_of(entry));
      if (own.empty()) continue;  // one before it has taken the group
      std::vector<GroupIndex>& groups = own.mapped();
      std::ranges::sort(groups);
      groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
      entry.owner = static_cast<std::uint32_t>(lists.size());
      lists.emplace_back(static_cast<std::uint32_t>(groups.size()));
      lists.insert(lists.end(), groups.begin(), groups.end());
    }
    joined.push_back(entry);
  }
}

/// By their nodes, each node's in the order in which they were added.
void IndexBuilder::sort_entries() {
  std::vector<Little32> first(nodes_.size() + 1);
  for (const auto& [node, entry] : building_) first[node + 1] = first[node + 1] + 1;
  for (std::size_t node = 0; node < nodes_.size(); ++node) first[node + 1] = first[node + 1] + first[node];
  std::vector<Entry> entries(building_.size());
  std::vector<Little32> next = first;
  for (const auto& [node, entry] : building_) {
    entries[next[node]] = entry;
    next[node] = next[node] + 1;
  }
  building_ = {};
  std::vector<Entry> joined;
  std::vector<Little32> lists;
  joined.reserve(entries.size());
  for (std::size_t node = 0; node < nodes_.size(); ++node) {
    const std::span<const Entry> of_node =
        std::span(entries).subspan(first[node], first[node + 1] - first[node]);
    first[node] = static_cast<std::uint32_t>(joined.size());
    join_groups(of_node, joined, lists);
  }
  first[nodes_.size()] = static_cast<std::uint32_t>(joined.size());
  joined.shrink_to_fit();
  made_.first_entry = Table(std::move(first));
  made_.entries = Table(std::move(joined));
  made_.groups = Table(std::move(lists));
}

}  // namespace

Index make_index(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
                 const WordReader& reader) {
  const Image* image = model.image.get();
  const LanguageSet languages = static_cast<LanguageSet>((std::uint64_t{1} << tables.languages.size()) - 1);
  IndexTables made =
      image ? read_index(*image, {composition.records.size(), composition.groups.size(), languages})
            : IndexBuilder(model, composition, tables, reader).build();
  for (const Written& ending : model.patronymic_endings) made.patronymic_endings.add(fold_text(ending.text));
  return Index(std::move(made));
}

}  // namespace canonym
