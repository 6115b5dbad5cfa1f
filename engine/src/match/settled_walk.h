#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "match/compiled.h"
#include "match/known_answers.h"
#include "match/word_readings.h"

namespace canonym {

class ShortCyrillicWord;

/// A settled spelling that stands in a text as it is listed; see SettledEntries.
struct SettledName {
  std::size_t end = 0;
  RecordIndex record = 0;
  Way way = Way::canonical;
};

/// Finds settled names without weighing what else might stand there. For one thread.
class SettledWalk {
 public:
  /// `readings` must outlive it.
  SettledWalk(const Matcher::Compiled& compiled, WordReadings& readings)
      : compiled_(compiled), readings_(readings) {}

  /// The settled name that begins at `at` of a text in which `readings` hold, where a name may begin. It is
  /// the match there if its frame is closed (see FrameFinder). None when there is no such name, or too
  /// little can be said of it so quickly.
  std::optional<SettledName> find(std::string_view text, std::size_t at) {
    const Outcome quick = find_among_short_words(text, at);
    return quick.is_sure ? quick.name : find_thoroughly(text, at);
  }

  struct Outcome {
    bool is_sure = false;  ///< else it must be looked at thoroughly
    std::optional<SettledName> name{};
  };

  /// The same in a fraction of the time where the words are short ones of ASCII letters alone, or of Cyrillic
  /// ones, as most are.
  Outcome find_among_short_words(std::string_view text, std::size_t at);
  std::optional<SettledName> find_thoroughly(std::string_view text, std::size_t at);

  /// Whether two words may be those of a listed name that began where one was looked for last.
  bool may_have_two_words() const { return may_have_two_words_; }

  /// Whether no word of a record's plain canonical spelling could be read as another one.
  bool is_read_as_it_stands(RecordIndex record, std::string_view canonical);

 private:
  static constexpr std::size_t most_words = 8;
  static constexpr std::size_t most_bytes_of_initial = 4;  // two letters

  /// What stands behind a short word, on the way from its node.
  enum class Behind { next_word, nothing_known, something_else };

  template <class ShortWord>
  Outcome walk_short_words(std::string_view text, std::size_t at);
  Behind look_behind(std::string_view text, std::size_t end, Index::Node node) const;
  bool is_nothing_known(std::string_view text, std::size_t at, Index::Node node, Joiner joiner) const;
  bool may_have_readings(std::string_view plain) const;
  bool is_read(std::string_view word);
  bool is_read(const ShortCyrillicWord& word, WordId id, std::string_view written);
  bool is_read_as_it_stands(std::string_view spelling);
  std::optional<Index::Node> step(Index::Node node, Joiner joiner) const;
  std::optional<SettledName> settled_at(Index::Node node, std::size_t words, std::size_t end) const;

  const Matcher::Compiled& compiled_;
  WordReadings& readings_;
  Word word_;
  bool may_have_two_words_ = false;
  KnownAnswers are_read_;                // words of the rules, in Cyrillic letters
  KnownAnswers are_read_as_they_stand_;  // canonical spellings, by record
  std::array<LetterCase, most_words> cases_;
};

}  // namespace canonym
