#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "canonym/lint.h"
#include "canonym/matcher.h"

namespace canonym {

/// What texts tell of rules: listed spellings that none of them has, and spellings that only derivation
/// finds, so often that they deserve to be listed.
///
/// Takes one text after the other and keeps none; memory grows with the rules, and with the derived forms up
/// to 100,000, of which then the half that was seen least is forgotten. Not to be shared between threads.
class CorpusCheck {
 public:
  /// The matcher must outlive it.
  explicit CorpusCheck(const Matcher& matcher);
  CorpusCheck(CorpusCheck&&) noexcept;
  CorpusCheck& operator=(CorpusCheck&&) noexcept;
  ~CorpusCheck();

  /// Reads a text as annotate_text does, with all styles in force. `file` is its name in messages. Ill-formed
  /// bytes are no part of any name and do no harm. Throws Error when Unicode data is missing.
  void add_text(std::string_view file, std::string_view text);

  /// What all texts together tell of the chosen files, without a choice of all.
  ///
  /// `unseen-variant`, at the spelling: a variant, or a spelling of a part of names that is no key, by which
  /// no name was found. A name in an address or next to a look-alike counts as found; one that is lost in a
  /// longer name, or is a common word in small letters, does not.
  ///
  /// `often-derived`, at the record's id: a family name, or a name that is not composed, or the given and
  /// family name where only the given name is derived, that was found by derivation alone, in its base form,
  /// `often` times or more. Names that were left as they are do not count.
  ///
  /// Severities as `checks:` of the files and their comments say; a comment that allows what is not found is
  /// an `unused-allow`.
  Diagnostics problems(std::size_t often, const FileChoice& is_chosen = {}) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace canonym
