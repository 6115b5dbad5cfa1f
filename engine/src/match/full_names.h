#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/compiled.h"
#include "match/known_full_names.h"
#include "match/word_readings.h"

namespace canonym {

/// A canonical spelling of two words that stands in a text as it is.
struct FullName {
  std::size_t end = 0;
  RecordIndex record = 0;
  bool is_composed = false;  ///< a given name and a family name
};

/// Finds canonical spellings of two words about which nothing is left to decide, though their words can be
/// read as others: these are parts of no other name, so that none is ambiguous with it, and none is less
/// certain. For one thread.
class FullNames {
 public:
  /// `readings` must outlive it.
  FullNames(const Matcher::Compiled& compiled, WordReadings& readings)
      : compiled_(compiled), readings_(readings) {}

  /// The name that begins at `at` of a text in which `readings` hold, where a name may begin. It is the match
  /// there if its frame is closed (see FrameFinder), whatever has been seen before. None when there is no
  /// such name, or too little can be said of it so quickly.
  std::optional<FullName> find(std::string_view text, std::size_t at);

  /// Whether it is sure that no listed word stands where a name was looked for last.
  bool is_unlisted() const { return is_unlisted_; }

  /// Whether most names are such ones: words are read, so that few are settled.
  bool are_common() const { return readings_.reads_latin(); }

 private:
  static constexpr std::size_t most_first_words = 1 << 12;
  static constexpr std::ptrdiff_t most_owners = 256;  // more take longer than weighing

  /// What a word may be at the beginning of a name, whatever the language.
  struct FirstWord {
    std::vector<Index::Node> nodes;
    std::vector<GroupIndex> given_groups;  ///< of which it is a name, sorted
    bool may_be_family = false;
  };

  std::optional<FullName> find_listed(std::string_view text, std::size_t at);
  bool is_canonical(const Entry& entry, std::string_view name) const;
  bool is_kept(const FullName& name, std::string_view spelling);
  bool is_written_so(const FullName& name, std::string_view spelling) const;
  bool may_go_on(std::string_view text, std::size_t end);
  const FirstWord& first_word(std::string_view word, WordId listed);
  FirstWord read_first_word(std::string_view word, WordId listed);
  void read_ids(std::string_view word, WordId listed);
  bool is_in_other_name(std::string_view name, RecordIndex record);
  bool has_other_name(const FirstWord& first, RecordIndex record) const;
  bool leads_to_other(Index::Node node, RecordIndex record) const;
  bool is_family_of_other(WordId word, const FirstWord& first, RecordIndex record) const;

  const Matcher::Compiled& compiled_;
  WordReadings& readings_;
  std::optional<KnownFullNames*> known_;  // of the matcher, as soon as there is something to know
  std::unordered_map<std::string, FirstWord> first_words_;  // within bounds
  Word word_;
  bool is_unlisted_ = false;
  WordId listed_first_ = 0, listed_second_ = 0;  // of the name in question
  std::vector<WordId> ids_;                      // what one word may be read as, each once
};

}  // namespace canonym
