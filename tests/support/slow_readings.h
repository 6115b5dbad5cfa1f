#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "derive/language_tables.h"
#include "support/slow_derivation.h"
#include "support/slow_groups.h"
#include "support/slow_names.h"
#include "support/slow_origins.h"
#include "support/slow_tables.h"
#include "support/slow_words.h"

namespace canonym::slow {

/// Of what part of a name a spelling is.
enum class PartOf { whole, given, family, patronymic };

/// How the words of a spelling were read, together.
struct How {
  NameCase name_case;
  std::vector<InflectedPart> inflected;
  std::vector<DerivedPart> derived;
  Skip skip = Skip::none;   ///< why it is not enough in any company
  Skip alone = Skip::none;  ///< why a word by itself is not enough
};

/// What both are together; none when they are in different cases.
std::optional<How> join(const How& first, const How& second);

/// The case of a word and where it is from, beside what folding alone gives, decided by looking into lists of
/// all spellings and trying all paradigms. Serves one rule set; remembers the lists.
class Readings {
 public:
  explicit Readings(const Matcher& matcher);
  Readings(const Readings&) = delete;  // its parts point at each other
  Readings& operator=(const Readings&) = delete;

  /// How a token of a text may be a word of a listed spelling other than by folding alike.
  std::vector<How> read(std::string_view text, const Token& token, const Token& wanted, const Origin& origin,
                        std::string_view spelling, PartOf part) const;

  /// Whether the first grapheme of a native part may be written with such an initial.
  bool may_begin(const Part& native, std::string_view folded) const;

  const GroupSearch& groups() const { return groups_; }

  /// Languages that the small words of a text are of.
  LanguageSet find_languages(std::string_view text) const;

  /// Names the languages of the text that is read from now on.
  void choose_text(std::string_view text) { text_languages_ = find_languages(text); }

 private:
  void note_words(std::string_view spelling);
  bool fits(const Derivation& derivation, const Origin& origin, std::string_view spelling) const;
  How describe(const Derivation& derivation, std::string_view text, Span span) const;
  LanguageSet bit_of(std::string_view language) const;

  const RuleModel& model_;
  const LanguageTables& engine_;  // only for its numbering of languages and labels
  Tables tables_;
  Origins origins_;
  ReadGroups groups_;
  Derivations derivations_;
  std::set<std::string> words_;  // folded
  LanguageSet text_languages_ = 0;
};

}  // namespace canonym::slow
