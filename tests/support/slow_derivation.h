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
#include "support/slow_origins.h"
#include "support/slow_tables.h"

namespace canonym::slow {

/// A native word of a rule set, and the sister languages in which it may be written.
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

/// Looks words up in lists of all spellings that native words may have. Remembers the lists.
class Derivations {
 public:
  Derivations(const Matcher& matcher, const Origins& origins);

  /// The words of a spelling that others may be read off.
  void add_natives(std::string_view spelling, const Origin& origin);

  /// Every native word that a word can be read off, and how.
  std::vector<Derivation> derive(std::string_view word) const;

  /// Deviations that a native word of so many letters allows.
  std::size_t allowance(std::size_t letters, bool is_alone) const;

  /// Labels of languages that put endings of their own on names.
  LabelSet own_endings() const;

 private:
  enum class PathEnd { plain, ending, addition, impossible };
  using Listed = std::multimap<std::u32string, Path>;

  void add_native(const std::string& folded, const std::string& language, const std::u32string& letters,
                  const std::set<std::string>& sisters);
  const Listed& list(const NativeWord& native, const std::string& sister) const;
  std::optional<Derivation> derive_from(const NativeWord& native, const std::string& sister,
                                        const MarkedLetters& word, PathEnd end) const;
  PathEnd end_of(const Path& path) const;

  const RuleModel& model_;
  const Matcher& matcher_;        // only for its numbering of native words
  const LanguageTables& engine_;  // only for its numbering of languages and labels
  const Origins& origins_;
  Tables tables_;
  std::vector<NativeWord> natives_;
  mutable std::map<std::tuple<std::string, std::u32string, std::string>, Listed> lists_;
};

}  // namespace canonym::slow
