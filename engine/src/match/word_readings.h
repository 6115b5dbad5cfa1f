#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "derive/native_beginnings.h"
#include "match/compiled.h"
#include "match/dead_beginnings.h"
#include "match/known_initials.h"
#include "match/word_memo.h"

namespace canonym {

/// A word of the rules that a word of a text may be, other than by folding alike.
struct WordReading {
  WordId word = 0;
  LanguageSet language = 0;      ///< of the native word
  LanguageSet read_as = 0;       ///< see WordDerivation
  LanguageSet inflected_in = 0;  ///< the language whose case it is in; 0 for a base form
  OfSet of = 0;                  ///< parts of names that are inflected so
  std::uint32_t cells = 0;       ///< cases of that language that it may be in, bit by bit
  std::string base;              ///< of an inflected one: its base form, lower case
  bool is_derived = false;
  std::uint32_t form = 0;           ///< of a derived one, in NativeForms::all
  std::uint8_t deviations = 0;      ///< of a derived one
  bool has_foreign_ending = false;  ///< an ending was put in by a language that the text is not in
  LabelSet labels = 0;              ///< of a derived one: the conventions nearest to it
};

/// Whether what the reading says of the language fits where the entry comes from.
bool fits_language(const WordReading& reading, const Entry& entry);

/// What two words in these cases are together; a base form agrees with every case, as words that are
/// never inflected do. None when they are in different ones.
std::optional<NameCase> join_cases(NameCase a, NameCase b);

/// Whether words that were read so belong together in an entry; null is a word as it stands.
bool fit_together(std::span<const WordReading* const> readings, const Entry& entry);

/// What the words of a text may be. Remembers the words that were asked for, within bounds. For one
/// text and one thread.
class WordReadings {
 public:
  /// `languages`: those of the text; words in Latin script are inflected in no other.
  WordReadings(const Matcher::Compiled& compiled, LanguageSet languages);

  /// Whether there is anything that words in Latin script can be read as, and those in other scripts.
  bool reads_latin() const { return reads_latin_; }
  bool reads_others() const { return reads_others_; }

  LanguageSet languages() const { return languages_; }

  /// Readings of a word, in any case, beside the one that folding gives. They hold until the next
  /// call of `forget`.
  std::span<const WordReading> read(std::string_view word);

  /// Words that are neither listed nor read.
  WordMemo& unknown() { return unknown_; }

  /// Initials of given names and patronymics.
  KnownInitials& initials() { return initials_; }

  /// Keeps the memory in bounds. To be called where no readings are in use.
  void forget();

 private:
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::vector<WordReading> find(std::string_view word);
  WordReading make_reading(const WordDerivation& derivation) const;
  void add_derived(std::string_view word, std::vector<WordReading>& readings);
  void add_inflected(std::string_view word, std::vector<WordReading>& readings);
  void find_bases(const std::string& plain, const InflectionTable& table, std::vector<InflectedBase>& bases);
  bool may_be_listed(std::string& word) const;
  void add_base(const InflectedBase& base, const Matcher::Compiled::Inflection& inflection,
                std::vector<WordReading>& readings);

  const Matcher::Compiled& compiled_;
  LanguageSet languages_;
  LabelSet labels_;  // of those of them that have endings of their own
  bool inflects_latin_ = false;
  bool reads_latin_;
  bool reads_others_;
  const FormGlance* forms_ = nullptr;  // where no words are derived: all that Cyrillic ones may be
  WordMemo unknown_;
  NativeBeginnings beginnings_;
  DeadBeginnings dead_beginnings_;
  std::string base_;  // one of those in question; its memory is used again
  KnownInitials initials_;
  using Known = std::unordered_map<std::string, std::vector<WordReading>, TextHash, std::equal_to<>>;
  WordMemo unread_;  // words that have no readings, as most have none
  Known known_;
  Known known_before_;  // the last `most_known`: what is asked for again comes over from there
};

}  // namespace canonym
