#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "derive/labels.h"
#include "derive/marked_letters.h"
#include "rules/model.h"

namespace canonym::slow {

/// One grapheme of a spelling: its letters, the conventions that write it so, and what it costs in each.
struct Grapheme {
  MarkedLetters letters;
  LabelSet labels = 0;
  std::size_t surcharge = 0;
};

/// One way to write a whole native word.
using Path = std::vector<Grapheme>;

/// Whether a pattern as tables write it stands at a place of a word; its letters' number goes to `size`.
bool fits_pattern(std::string_view pattern, const std::vector<LetterClass>& classes, std::u32string_view word,
                  std::size_t at, std::size_t& size);

/// The tables of a rule set, read anew from their texts for every question.
class Tables {
 public:
  /// `labels` says which bit is which label.
  Tables(const RuleModel& model, const LabelTable& labels) : model_(model), labels_(labels) {}

  /// Every spelling of a native word in the table of its language.
  std::vector<Path> list_paths(std::string_view language, std::u32string_view word) const;

  /// Every spelling by way of a sister language.
  std::vector<Path> list_related_paths(std::string_view language, std::string_view sister,
                                       std::u32string_view word) const;

  /// The word in a sister language, by the commonest letters.
  std::u32string relate_commonly(std::string_view language, std::string_view sister,
                                 std::u32string_view word) const;

  /// Whether some rendering of some row at the front of the word begins so.
  bool may_begin(std::string_view language, std::u32string_view word, std::string_view initial) const;

 private:
  /// What may stand for the letters between two places, by letters and surcharge. Labels of the same are
  /// joined.
  using Options = std::map<std::pair<MarkedLetters, std::size_t>, Grapheme>;
  using Lattice = std::map<std::pair<std::size_t, std::size_t>, Options>;

  static void add(const Grapheme& grapheme, Options& options);
  static void walk(const Lattice& lattice, std::size_t at, std::size_t end, Path& path,
                   std::vector<Path>& all);
  void add_rows(std::string_view language, std::u32string_view word, std::size_t at, Lattice& lattice) const;
  void add_alternative(std::string_view language, std::u32string_view word, std::size_t begin,
                       std::size_t end, Options& options) const;
  bool has_table(std::string_view language) const;
  std::vector<std::vector<std::u32string>> relate(std::string_view language, std::string_view sister,
                                                  std::u32string_view word) const;

  const RuleModel& model_;
  const LabelTable& labels_;
};

}  // namespace canonym::slow
