#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "canonym/matcher.h"
#include "derive/language_tables.h"
#include "support/slow_names.h"
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

  /// How a token of a text may be a word of a listed spelling other than by folding alike.
  std::vector<How> read(std::string_view text, const Token& token, const Token& wanted, const Origin& origin,
                        std::string_view spelling, PartOf part) const;

  /// Whether the first grapheme of a native part may be written with such an initial.
  bool may_begin(const Part& native, std::string_view folded) const;

  /// Languages that the small words of a text are of.
  LanguageSet find_languages(std::string_view text) const;

  /// Names the languages of the text that is read from now on.
  void choose_text(std::string_view text) { text_languages_ = find_languages(text); }

 private:
  struct NativeWord {
    std::uint32_t number = 0;
    std::string folded;
    std::string language;
    std::u32string letters;
    std::set<std::string> sisters;
  };
  /// A native word that a word can be read off.
  struct Derivation {
    const NativeWord* native = nullptr;
    LanguageSet read_as = 0;
    std::size_t deviations = 0;
    LabelSet labels = 0, allowed = 0;
    bool has_ending = false;  ///< as only some languages let names end
  };
  enum class PathEnd { plain, ending, addition, impossible };
  struct Base {
    std::string text;
    std::uint32_t cells = 0;
    bool given = false, family = false, patronymic = false;
  };
  using Listed = std::multimap<std::u32string, Path>;

  void add_natives(std::string_view spelling, const Origin& origin);
  void note_words(std::string_view spelling);
  std::vector<std::string> languages_of(const Origin& origin, std::string_view spelling) const;
  bool derives(const Origin& origin, std::string_view spelling) const;
  bool has_table(std::string_view language) const;
  std::set<std::string> sisters_of(std::string_view language) const;
  const Listed& list(const NativeWord& native, const std::string& sister) const;
  std::vector<Derivation> derive(std::string_view word) const;
  std::optional<Derivation> derive_from(const NativeWord& native, const std::string& sister,
                                        const MarkedLetters& word, PathEnd end) const;
  LabelSet own_endings() const;
  PathEnd end_of(const Path& path) const;
  bool fits(const Derivation& derivation, const Origin& origin, std::string_view spelling) const;
  How describe(const Derivation& derivation, std::string_view text, Span span) const;
  std::vector<Base> find_bases(const InflectionDraft& table, const std::string& word) const;
  std::size_t allowance(std::size_t letters, bool is_alone) const;
  LanguageSet bit_of(std::string_view language) const;

  const RuleModel& model_;
  const LanguageTables& engine_;  // only for its numbering of languages and labels
  const Matcher& matcher_;        // only for its numbering of native words
  Tables tables_;
  std::vector<NativeWord> natives_;
  std::set<std::string> words_;  // folded
  mutable std::map<std::tuple<std::string, std::u32string, std::string>, Listed> lists_;
  LanguageSet text_languages_ = 0;
};

}  // namespace canonym::slow
