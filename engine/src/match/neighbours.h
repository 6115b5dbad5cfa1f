#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/compiled.h"
#include "match/word_readings.h"

namespace canonym {

/// An initial: one or two letters, the first a capital, and a period.
struct Initial {
  Span letters;
  std::size_t end = 0;  ///< after the period
  std::string folded;
};

/// A patronymic or middle initial between given and family name.
struct Middle {
  Span span;            ///< without the period of an initial
  std::size_t end = 0;  ///< where the joiner to the next word begins
  std::string folded;
  bool is_initial = false;
};

/// What the words before a name say of it.
struct NameBefore {
  Skip skip = Skip::none;
  std::size_t begin = 0;  ///< where these words begin; of a skip
};

/// What stands around a name in a text, where a name's grammar asks for it.
class Neighbours {
 public:
  Neighbours(const Matcher::Compiled& compiled, std::string_view text, WordReadings& readings)
      : compiled_(compiled), text_(text), readings_(readings) {}

  std::optional<Initial> read_initial(std::size_t at) const;

  /// A word known as a patronymic or ending like one, or an initial.
  std::optional<Middle> read_middle(std::size_t at) const;

  /// Whether what the record calls its patronymic allows this one.
  bool allows_middle(RecordIndex record, const Middle& middle) const;

  /// Whether any given name of the record begins so.
  bool allows_initial(RecordIndex record, std::string_view folded) const;

  bool is_given_name_of(RecordIndex record, const Entry& given) const;

  /// What the words before `at` say about a name that begins there without its given name:
  /// `other_given_name` after a given name, `other_initial` after an initial, else
  /// none. A patronymic in between is looked through.
  NameBefore find_name_before(std::size_t at) const;

  /// Whether a word that was read off a native word is rather a given name: it is listed as one, or is read
  /// off one of a group without a deviation, or may be one and a capitalized word follows on the same line.
  bool is_rather_given_name(Span word, std::string_view folded) const;

  /// Whether a capitalized word follows on the same line: the given name of an
  /// inverted form is then rather that of the next person.
  bool is_before_capital(std::size_t end) const;

  /// Whether the gap between two words has something that no name can reach across.
  bool is_break(Span gap) const;

 private:
  /// What stands directly before a name; the later kinds go before the others.
  struct Previous {
    enum Kind { none, middle, initial, given };
    Kind kind = none;
    std::size_t begin = 0;
    auto operator<=>(const Previous&) const = default;
  };
  Previous find_previous(std::size_t name, std::size_t floor) const;
  bool is_given_name_before(Index::Node node, Joiner joiner, std::size_t at, std::size_t name,
                            std::vector<const WordReading*>& path) const;
  bool is_patronymic(std::string_view word, std::string_view folded) const;
  bool is_of_any(const std::vector<GroupIndex>& groups, const Entry& entry) const;
  bool is_known(const Word& word) const;
  bool has_prefix(const std::vector<GroupIndex>& groups, std::string_view folded) const;

  /// Whether any entry of a word alone, as it stands or as it may be read, is such.
  using Wanted = std::function<bool(const Entry&)>;
  bool has_entry(std::string_view word, std::string_view folded, const Wanted& is_wanted) const;

  /// The nodes after one more word, as it stands and as it may be read.
  using VisitNode = std::function<void(Index::Node, const WordReading* reading)>;
  void visit_steps(Index::Node node, Joiner joiner, std::string_view word, std::string_view folded,
                   const VisitNode& visit) const;

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  WordReadings& readings_;
};

}  // namespace canonym
