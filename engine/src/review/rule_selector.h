#pragma once

#include <vector>

#include "match/compiled.h"
#include "review/known_words.h"

namespace canonym {

/// Records and part groups of a rule set by number, sorted, and the words of it that they were chosen for.
struct RuleSelection {
  std::vector<WordId> words;
  std::vector<std::uint32_t> records;
  std::vector<std::uint32_t> groups;

  bool has_word(WordId word) const;
};

/// Whether a capital and perhaps a few letters stand before a period: an initial looks so, and other words
/// do.
bool may_have_initial(std::string_view text);

/// Chooses from a rule set what can have a bearing on some texts. A matcher made of the choice, with the
/// tables of the whole, finds and writes in them what one made of the whole does: every spelling with a word
/// that the texts have is in it, whatever its owner says besides, and every group that an owner uses, for
/// without them it would look for others. Immutable: threads may share it.
class RuleSelector {
 public:
  explicit RuleSelector(const Matcher::Compiled& whole);

  /// `words`: what KnownWords collects of the texts, in any order.
  RuleSelection select(std::vector<WordId> words) const;

  /// The chosen rules alone, without examples and tables.
  RuleModel make_model(const RuleSelection& selection) const;

 private:
  using Numbers = std::vector<std::uint32_t>;
  void note_owners(const KnownWords& known);

  const Matcher::Compiled& whole_;
  std::vector<Record> records_;            // of the whole, without examples
  std::vector<Numbers> records_of_word_;   // by WordId: who has a spelling with the word
  std::vector<Numbers> groups_of_word_;    // the same for groups
  std::vector<Numbers> groups_of_record_;  // that it uses
  std::vector<Numbers> users_of_group_;    // of a family name, which they have for their own
};

}  // namespace canonym
