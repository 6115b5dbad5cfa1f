#include "match/build_index.h"

#include "compose/words.h"
#include "derive/shared_languages.h"
#include "icu/fold.h"
#include "letters/letters.h"
#include "match/case_table.h"
#include "match/entry_languages.h"
#include "match/entry_table.h"
#include "match/index_image.h"
#include "match/node_table.h"

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
  EntryTable entries_;
  bool has_lower_case_words_ = false;
  std::vector<Little64> lower_case_begins_;
  IndexTables made_;
};

IndexTables IndexBuilder::build() {
  for (RecordIndex record = 0; record < model_.records.size(); ++record)
    add_record(record, composition_.records[record]);
  add_groups();
  entries_.finish(nodes_.size(), made_);
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
  entries_.add(node, entry);
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
            : IndexBuilder(model, composition, tables, reader).build();
  for (const Written& ending : model.patronymic_endings) made.patronymic_endings.add(fold_text(ending.text));
  return Index(std::move(made));
}

}  // namespace canonym
