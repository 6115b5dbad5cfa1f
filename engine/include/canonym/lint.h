#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "canonym/diagnostic.h"
#include "canonym/rules.h"

namespace canonym {

class Matcher;

/// A kind of problem that rule files can have.
struct CheckInfo {
  std::string_view code;     ///< stable, such as "duplicate-id"
  Severity severity;         ///< unless `checks:` of the file says otherwise
  bool may_be_lowered;       ///< whether `checks:` may set it, and `all` sets it
  std::string_view summary;  ///< one line for people
};

/// Every code that a diagnostic of a rule file can carry, sorted by code.
std::span<const CheckInfo> checks();

/// What there is to say of a kind of problem, in whole sentences.
struct CheckHelp {
  std::string_view code;
  std::string_view why;   ///< why it is one
  std::string_view bad;   ///< lines of a rule file that has it, perhaps without its head; "" where none would
                          ///< be of a size to show
  std::string_view good;  ///< the same without it; "" where that takes a second file
  std::string_view mend;  ///< what to do about it
};

/// The help of a check; null for a code that none has.
const CheckHelp* find_check_help(std::string_view code);

/// Which files are looked at, by the name and the pack of the file.
using FileChoice = std::function<bool(std::string_view file, std::string_view pack)>;

/// Runs the examples of records and files; a text that does not become what its
/// example says is a `failing-example` at the example's line, with what was
/// expected and what came out. Severities as `checks:` of the file and its comments say; a comment that
/// allows an example that does not fail is an `unused-allow`. Without a choice all are run.
Diagnostics check_examples(const RuleSet& rules, const FileChoice& is_chosen = {});

/// The same with a matcher that there is already.
Diagnostics check_examples(const Matcher& matcher, const FileChoice& is_chosen = {});

/// What is told by laying the files out: keys in another order than that of `rules fmt` (`unsorted`).
/// Severities and choice as above. Reads the files of the set once more.
Diagnostics check_order(const RuleSet& rules, const FileChoice& is_chosen = {});

/// What can only be told by trying out what derivation finds: spellings that are listed but would be found
/// without (`derivable-variant`), those that no table explains (`unexplained-variant`), and records that
/// come to share a spelling (`ambiguous-derivation`). Nothing where the set has no tables of
/// correspondences. Severities and choice as above. Takes a few times as long as making a matcher.
Diagnostics audit_rules(const RuleSet& rules, const FileChoice& is_chosen = {});

/// The same with a matcher that there is already.
Diagnostics audit_rules(const Matcher& matcher, const FileChoice& is_chosen = {});

}  // namespace canonym
