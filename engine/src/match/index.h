#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compose/compose.h"
#include "derive/language_tables.h"
#include "image/little.h"
#include "image/table.h"
#include "match/lexicon.h"
#include "match/native_forms.h"
#include "match/patronymic_endings.h"
#include "match/word.h"

namespace canonym {

/// What a sequence of words is to the rule set.
enum class EntryKind : std::uint8_t { whole, never, family, given, patronymic };

/// What many spellings have in common. Stands in images as it is.
struct EntryTraits {
  EntryKind kind = EntryKind::whole;
  Way way = Way::canonical;
  std::uint8_t given_words = 0;  ///< of a whole person's name; see WholeSpelling
  std::uint8_t family_words = 0;
  bool may_stand_alone = true;   ///< of a family name
  bool is_abbreviation = false;  ///< see is_abbreviation in compose/words.h
  bool derives = false;          ///< whether other spellings may be read off it
  bool is_settled = false;       ///< see settle_entries
  Little32 case_begin = 0;       ///< first of the words' letter cases
  Little32 languages = 0;        ///< in which it is inflected
  Little32 related = 0;          ///< sister languages in which it may be written, for want of a native form
};
static_assert(sizeof(EntryTraits) == 20);

/// A spelling at the node where its words end.
struct Entry : EntryTraits {
  Little32 owner = 0;  ///< record; of a given name or patronymic see Index::groups
};

inline bool is_of_groups(EntryKind kind) {
  return kind == EntryKind::given || kind == EntryKind::patronymic;
}

/// What an index is made of. All numbers of one table in another are sound.
struct IndexTables {
  /// Which of the letters of a word of a spelling are capitals.
  struct Case {
    Little64 capitals;
    Little64 letters;
  };

  /// An entry, by the number of its traits.
  struct StoredEntry {
    Little32 owner;
    Little32 traits;
  };

  Lexicon lexicon;
  Table<Little64> nodes;  ///< what leads to a node: see Index::edge_key; the first, the root, has nothing
  Table<Little32> slots;  ///< nodes, tagged, by the hash of what leads to them, or 0; a power of two
  Table<Little32> first_entry;  ///< by node, one more at the end
  Table<StoredEntry> entries;
  Table<EntryTraits> traits;  ///< of entries, each once
  Table<Little32> groups;     ///< lists of groups, sorted, each behind its size
  Table<Case> cases;
  Table<Little64> lower_case_begins;  ///< bits: see Index::may_begin_lower_case
  NativeForms native_forms;
  PatronymicEndings patronymic_endings;
};

/// The entries of a node, each put together when it is looked at.
class Entries {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using pointer = const Entry*;
    using reference = Entry;

    Iterator(const IndexTables::StoredEntry* at, const EntryTraits* traits) : at_(at), traits_(traits) {}
    Entry operator*() const { return {traits_[at_->traits], at_->owner}; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const IndexTables::StoredEntry* at_;
    const EntryTraits* traits_;
  };

  Entries(std::span<const IndexTables::StoredEntry> entries, const EntryTraits* traits)
      : entries_(entries), traits_(traits) {}

  Iterator begin() const { return {entries_.data(), traits_}; }
  Iterator end() const { return {entries_.data() + entries_.size(), traits_}; }

 private:
  std::span<const IndexTables::StoredEntry> entries_;
  const EntryTraits* traits_;
};

/// All spellings of a rule set as a tree of folded words. Immutable; copies share the tables.
class Index {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;
  static constexpr Node none = 0xFFFFFFFF;

  explicit Index(IndexTables tables);

  const IndexTables& tables() const { return tables_; }
  const Lexicon& lexicon() const { return tables_.lexicon; }

  /// The words that spellings are read off.
  const NativeForms& native_forms() const { return tables_.native_forms; }

  /// The node after one more word, or none.
  Node step(Node node, Joiner joiner, WordId word) const;

  // To take steps without waiting, in this order.
  void call_step(Node node, Joiner joiner, WordId word) const {
    call_memory(&tables_.slots[hash_of_edge(edge_key(node, joiner, word)) & (tables_.slots.size() - 1)]);
  }
  Node guess_step(Node node, Joiner joiner, WordId word) const;  ///< the node, probably, or none
  void call_node(Node node) const {
    if (node == none) return;
    call_memory(&tables_.nodes[node]);
    call_memory(&tables_.first_entry[node]);
  }
  void call_entries(Node node) const {
    call_memory(&tables_.entries.all().data()[tables_.first_entry[node]]);
  }

  Entries entries(Node node) const {
    const std::size_t begin = tables_.first_entry[node];
    return {tables_.entries.all().subspan(begin, tables_.first_entry[node + 1] - begin),
            tables_.traits.all().data()};
  }

  /// The groups that have a given name or patronymic, sorted: there are many that differ in nothing else.
  std::span<const Little32> groups(const Entry& entry) const {
    return tables_.groups.all().subspan(entry.owner + 1, tables_.groups[entry.owner]);
  }

  /// Of the `word`th word of a spelling.
  LetterCase letter_case(const Entry& entry, std::size_t word) const;

  /// All languages in which entries are inflected.
  LanguageSet languages() const { return languages_; }

  /// Whether a folded word ends as patronymics do.
  bool has_patronymic_ending(std::string_view folded) const { return tables_.patronymic_endings.has(folded); }

  /// Whether a folded word with these last two bytes may have one.
  bool may_end_as_patronymic(char last_but_one, char last) const {
    return tables_.patronymic_endings.may_have(last_but_one, last);
  }

  /// Whether any word can be matched in lower case: one that is written so, or one of a term.
  bool has_lower_case_words() const { return tables_.lower_case_begins.size() != 0; }

  /// Looks at words in lower case where an index does of whose rules this one has some.
  void look_as(const Index& larger) { tables_.lower_case_begins = larger.tables_.lower_case_begins; }

  /// False when no such word begins with these two ASCII letters.
  bool may_begin_lower_case(char first, char second) const {
    const std::size_t bit = begin_index(first, second);
    return has_lower_case_words() && (tables_.lower_case_begins[bit / 64] >> bit % 64 & 1) != 0;
  }

  /// Of two first bytes of a word, as a bit of lower_case_begins.
  static constexpr std::size_t begin_count = 1 << 16;
  static std::size_t begin_index(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 |
           static_cast<unsigned char>(second);
  }

  /// What leads to a node. 2 bits of joiner above 31 bits of node and 31 of word: a set of 2^31 words does
  /// not fit in memory.
  static std::uint64_t edge_key(Node from, Joiner joiner, WordId word) {
    return std::uint64_t{static_cast<std::uint8_t>(joiner)} << 62 | std::uint64_t{from} << 31 | word;
  }

  static Node node_of_edge(std::uint64_t key) { return static_cast<Node>(key >> 31 & 0x7FFFFFFF); }
  static Joiner joiner_of_edge(std::uint64_t key) { return static_cast<Joiner>(key >> 62); }

  /// By which nodes are found. It stands in images: another one is another Image::version.
  static std::uint32_t hash_of_edge(std::uint64_t key) {
    constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15;  // of Fibonacci hashing
    return static_cast<std::uint32_t>((key * multiplier) >> 32);
  }

 private:
  static constexpr std::size_t most_guesses = 4;

  IndexTables tables_;
  TaggedNumber tagged_;
  LanguageSet languages_ = 0;
};

}  // namespace canonym
