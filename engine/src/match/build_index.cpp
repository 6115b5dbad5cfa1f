#include "match/build_index.h"

#include <algorithm>

#include "compose/words.h"
#include "derive/shared_languages.h"
#include "icu/fold.h"
#include "letters/letters.h"
#include "match/case_table.h"
#include "match/entry_languages.h"
#include "match/entry_table.h"
#include "match/index_image.h"
#include "match/node_table.h"
#include "match/settled_entries.h"
#include "memory/give_back_memory.h"

namespace canonym {
namespace {

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

/// Of a word: that of a text may be in capitals because its name is, and then so is what is written for it.
bool is_in_capitals(const LetterCase& letters) {
  return letters.is_upper();
}

/// Adds all spellings of a rule set, one after the other.
class IndexBuilder {
 public:
  IndexBuilder(const RuleModel& model, const LanguageTables& tables, const WordReader& reader)
      : model_(model),
        tables_(tables),
        reader_(reader),
        alphabets_(alphabets_of(tables)),
        lower_case_begins_(Index::begin_count / 64) {}

  /// To be called once.
  IndexTables build(const Composition& composition);

 private:
  Index::Node add(std::string_view spelling, Entry entry, bool is_term);
  void add_record(const VisitedRecord& visited);
  void add_spellings(const VisitedRecord& visited, const NativeScripts& natives, bool is_term);
  void add_own_group(const VisitedRecord& visited, GroupIndex group, EntryKind kind,
                     const NativeScripts& natives);
  void add_shared_group(GroupIndex group, const SpellingGroup& spellings);
  void note_lower_case(std::string_view folded);
  void set_begin(std::size_t bit) {
    lower_case_begins_[bit / 64] = lower_case_begins_[bit / 64] | std::uint64_t{1} << bit % 64;
  }

  const RuleModel& model_;
  const LanguageTables& tables_;
  const WordReader& reader_;
  const Alphabets alphabets_;
  LexiconBuilder lexicon_;
  NodeTable nodes_;
  CaseTable cases_;
  EntryTable entries_;
  SettledEntries settled_;
  bool has_lower_case_words_ = false;
  std::vector<Little64> lower_case_begins_;
  IndexTables made_;
};

IndexTables IndexBuilder::build(const Composition& composition) {
  composition.records.visit([this](const VisitedRecord& visited) { add_record(visited); });
  for (GroupIndex group = 0; group < model_.groups.size(); ++group)
    add_shared_group(group, composition.groups[group]);
  settled_.settle(entries_, nodes_);
  entries_.finish(nodes_.size(), made_);
  made_.lexicon = lexicon_.finish();
  nodes_.finish(made_);
  made_.cases = cases_.finish();
  if (has_lower_case_words_) made_.lower_case_begins = Table(std::move(lower_case_begins_));
  return std::move(made_);
}

void IndexBuilder::add_record(const VisitedRecord& visited) {
  const bool is_term = visited.record.kind == Kind::term;
  const NativeScripts natives = scripts_of(visited.composed, tables_);
  add_spellings(visited, is_term ? NativeScripts() : natives, is_term);
  for (const GroupIndex group : visited.composed.given_groups)
    if (group >= model_.groups.size()) add_own_group(visited, group, EntryKind::given, natives);
  for (const GroupIndex group : visited.composed.patronymic_groups)
    if (group >= model_.groups.size()) add_own_group(visited, group, EntryKind::patronymic, natives);
  Entry entry;
  entry.owner = visited.index;
  entry.kind = EntryKind::never;
  for (const Never& never : visited.record.nevers) add(never.spelling.text, entry, is_term);
}

void IndexBuilder::add_spellings(const VisitedRecord& visited, const NativeScripts& natives, bool is_term) {
  const ComposedRecord& composed = visited.composed;
  Entry entry;
  entry.owner = visited.index;
  for (const WholeSpelling& whole : composed.wholes) {
    entry.way = whole.way;
    entry.given_words = whole.given_words;
    entry.family_words = whole.family_words;
    entry.is_abbreviation = is_abbreviation(whole.text);
    entry.is_settled = !entry.is_abbreviation && SettledEntries::may_be(whole, visited.record, composed);
    add_language(whole, natives, tables_, entry);
    const Index::Node node = add(whole.text, entry, is_term);
    if (entry.is_settled && whole.text == composed.canonical.whole)
      settled_.note_canonical(entry.owner, node);
  }
  entry.given_words = entry.family_words = 0;
  entry.is_settled = false;
  entry.kind = EntryKind::family;
  for (const Spelling& family : composed.families) {
    entry.may_stand_alone = may_stand_alone(family.text);
    entry.is_abbreviation = is_abbreviation(family.text);
    entry.way = family.way;
    add_language(family, natives, tables_, entry);
    add(family.text, entry, false);
  }
}

void IndexBuilder::add_own_group(const VisitedRecord& visited, GroupIndex group, EntryKind kind,
                                 const NativeScripts& natives) {
  Entry entry;
  entry.kind = kind;
  entry.owner = group;
  for (const Spelling& spelling : visited.own_groups[group - visited.first_own_group].spellings) {
    entry.way = spelling.way;
    add_language(spelling, natives, tables_, entry);
    add(spelling.text, entry, false);
  }
}

/// A group that several records share says by itself what it is.
void IndexBuilder::add_shared_group(GroupIndex group, const SpellingGroup& spellings) {
  const PartKind kind = model_.groups[group].kind;
  if (kind == PartKind::family) return;  // the records have taken them over
  Entry entry;
  entry.kind = kind == PartKind::patronymic ? EntryKind::patronymic : EntryKind::given;
  entry.owner = group;
  for (const Spelling& spelling : spellings.spellings) {
    entry.way = spelling.way;
    entry.languages = guess_languages(spelling.text, alphabets_);
    entry.derives = entry.languages != 0;
    add(spelling.text, entry, false);
  }
}

/// The node of the spelling; the root when it cannot be read.
Index::Node IndexBuilder::add(std::string_view spelling, Entry entry, bool is_term) {
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
  if (node == Index::root || done != spelling.size()) return Index::root;
  entry.case_begin = cases_.add(cases);
  entry.is_settled = entry.is_settled && std::ranges::none_of(cases, is_in_capitals);
  entries_.add(node, entry);
  return node;
}

void IndexBuilder::note_lower_case(std::string_view folded) {
  has_lower_case_words_ = true;
  if (folded.empty()) return;
  if (folded.size() > 1) return set_begin(Index::begin_index(folded[0], folded[1]));
  for (int second = 0; second < 256; ++second)
    set_begin(Index::begin_index(folded[0], static_cast<char>(second)));
}

}  // namespace

Index make_index(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
                 const WordReader& reader) {
  const Image* image = model.image.get();
  const LanguageSet languages = static_cast<LanguageSet>((std::uint64_t{1} << tables.languages.size()) - 1);
  IndexTables made =
      image ? read_index(*image, {composition.records.size(), composition.groups.size(), languages})
            : IndexBuilder(model, tables, reader).build(composition);
  constexpr std::size_t many_entries = 100'000;
  if (!image && made.entries.size() >= many_entries) give_back_memory();
  for (const Written& ending : model.patronymic_endings) made.patronymic_endings.add(fold_text(ending.text));
  return Index(std::move(made));
}

}  // namespace canonym
