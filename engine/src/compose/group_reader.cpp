#include "compose/group_reader.h"

#include <algorithm>

#include "derive/lattice.h"
#include "derive/native_words.h"
#include "derive/shared_languages.h"
#include "icu/characters.h"

namespace canonym {
namespace {

/// Whether a spelling has nothing in it that words of a name are joined by, nor any other sign.
bool is_one_word(std::string_view spelling) {
  constexpr int in_words = Character::word | Character::mark | Character::apostrophe | Character::ignorable;
  const CharacterTable& characters = CharacterTable::instance();
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [character, value, size] = characters.read(spelling, at);
    if ((character.flags & in_words) == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace

/// The native spellings of given names and patronymics as a tree.
struct GroupReader::Words {
  Words(const RuleModel& model, const LanguageTables& of_rules)
      : tables(of_rules), alphabets(alphabets_of(tables)), words(tables.allowance), maker(words.options()) {
    for (GroupIndex g = 0; g < model.groups.size(); ++g) {
      const PartGroup& group = model.groups[g];
      if (group.kind == PartKind::family) continue;
      add(group.key.text, g);
      for (const Written& spelling : group.spellings) add(spelling.text, g);
    }
    words.finish();
  }

  void add(const std::string& spelling, GroupIndex group) {
    if (!is_one_word(spelling)) return;
    for (LanguageSet rest = guess_languages(spelling, alphabets); rest != 0; rest &= rest - 1) {
      const auto table = tables.correspondences.find(tables.name_of(rest & (~rest + 1)));
      const Lattice lattice = maker.make(to_plain_letters(spelling), table->second);
      words.add(lattice, static_cast<NativeIndex>(group_of_word.size()), 0);
      group_of_word.push_back(group);
    }
  }

  const LanguageTables& tables;
  Alphabets alphabets;
  NativeWords words;
  LatticeMaker maker;
  std::vector<GroupIndex> group_of_word;
};

GroupReader::GroupReader(const RuleModel& model, const LanguageTables* tables)
    : model_(model), tables_(tables) {}
GroupReader::~GroupReader() = default;

std::unique_ptr<const GroupReader::Words> GroupReader::make_words() const {
  if (!tables_) {
    Diagnostics reported;  // when the rules were loaded
    own_tables_ = std::make_unique<const LanguageTables>(make_letter_tables(model_, reported));
  }
  return std::make_unique<const Words>(model_, tables_ ? *tables_ : *own_tables_);
}

NearestGroups GroupReader::find(PartKind kind, const std::string& spelling) const {
  const std::lock_guard locked(guard_);
  const auto [known, is_new] = known_[static_cast<std::size_t>(kind)].try_emplace(spelling);
  if (!is_new) return known->second;
  if (!words_) words_ = make_words();
  const MarkedLetters letters = read_marked_letters(spelling);
  std::vector<DerivedWord> found;
  if (is_one_word(spelling) && may_be_read_off(letters)) words_->words.find(letters, found);
  const auto group_of = [&](const DerivedWord& word) { return words_->group_of_word[word.word]; };
  std::erase_if(found, [&](const DerivedWord& word) { return model_.groups[group_of(word)].kind != kind; });
  if (found.empty()) return {};
  auto& [groups, deviations] = known->second;
  deviations = std::ranges::min_element(found, {}, &DerivedWord::deviations)->deviations;
  for (const DerivedWord& word : found)
    if (word.deviations == deviations) groups.push_back(group_of(word));
  std::ranges::sort(groups);
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  return known->second;
}

}  // namespace canonym
