#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compose/compose.h"
#include "derive/language_tables.h"
#include "match/lexicon.h"
#include "match/native_forms.h"
#include "match/word.h"

namespace canonym {

/// What a sequence of words is to the rule set.
enum class EntryKind : std::uint8_t { whole, never, family, given, patronymic };

/// A spelling at the node where its words end.
struct Entry {
  EntryKind kind = EntryKind::whole;
  Way way = Way::canonical;
  std::uint8_t given_words = 0;  ///< of a whole person's name; see WholeSpelling
  std::uint8_t family_words = 0;
  bool may_stand_alone = true;   ///< of a family name
  bool is_abbreviation = false;  ///< see is_abbreviation in compose/words.h
  std::uint32_t owner = 0;       ///< record; of a given name or patronymic see Index::groups
  std::uint32_t case_begin = 0;  ///< first of the words' letter cases
  LanguageSet languages = 0;     ///< in which it is inflected
  LanguageSet related = 0;       ///< sister languages in which it may be written, for want of a native form
  bool derives = false;          ///< whether other spellings may be read off it
};

/// All spellings of a rule set as a tree of folded words. Immutable once built.
class Index {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;
  static constexpr Node none = 0xFFFFFFFF;

  Index(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
        const WordReader& reader);

  const Lexicon& lexicon() const { return lexicon_; }

  /// The words that spellings are read off.
  const NativeForms& native_forms() const { return native_forms_; }

  /// The node after one more word, or none.
  Node step(Node node, Joiner joiner, WordId word) const;

  std::span<const Entry> entries(Node node) const;

  /// The groups that have a given name or patronymic, sorted: there are many that differ in nothing else.
  std::span<const GroupIndex> groups(const Entry& entry) const {
    return std::span(groups_).subspan(entry.owner + 1, groups_[entry.owner]);
  }

  LetterCase letter_case(const Entry& entry, std::size_t word) const {
    return cases_[entry.case_begin + word];
  }

  /// Whether a folded word ends as patronymics do.
  bool has_patronymic_ending(std::string_view folded) const;

  /// Whether any word can be matched in lower case: one that is written so, or one of a term.
  bool has_lower_case_words() const { return has_lower_case_words_; }

  /// Looks at words in lower case where an index does of whose rules this one has some.
  void look_as(const Index& larger) {
    has_lower_case_words_ = larger.has_lower_case_words_;
    lower_case_begins_ = larger.lower_case_begins_;
  }

  /// False when no such word begins with these two ASCII letters.
  bool may_begin_lower_case(char first, char second) const {
    return lower_case_begins_[pair_index(first, second)];
  }

 private:
  void add(std::string_view spelling, Entry entry, bool is_term, const WordReader& reader);
  void add_record(RecordIndex record, const RuleModel& model, const ComposedRecord& composed,
                  const LanguageTables& tables, const WordReader& reader);
  void add_groups(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
                  const WordReader& reader);
  /// An entry that has no place yet. The owner of a given name or patronymic is its group.
  struct Building {
    Node node;
    std::uint32_t words;
    Entry entry;
  };
  using SharedEntries = std::vector<std::pair<Entry, std::vector<GroupIndex>>>;

  void add_patronymic_ending(const std::string& ending);
  void sort_entries();
  void join_groups();
  SharedEntries share_entries(std::span<const Building> of_node) const;
  void note_lower_case(std::string_view folded);
  static std::size_t pair_index(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 |
           static_cast<unsigned char>(second);
  }

  Lexicon lexicon_;
  NativeForms native_forms_;
  std::unordered_map<std::uint64_t, Node> edges_;
  std::vector<Building> building_;
  std::vector<std::uint32_t> first_entry_;  // by node, one more at the end
  std::vector<Entry> entries_;
  std::vector<GroupIndex> groups_;  // lists of them, each behind its size
  std::vector<LetterCase> cases_;
  std::vector<std::string> patronymic_endings_;
  std::bitset<1 << 16> patronymic_tails_;  // the last two bytes of one of them
  Node node_count_ = 1;
  bool has_lower_case_words_ = false;
  std::bitset<1 << 16> lower_case_begins_;
};

}  // namespace canonym
