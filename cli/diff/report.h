#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "canonym/compare_corpus.h"
#include "canonym/compare_rules.h"

namespace canonym::cli {

/// What a change of rules does to the texts of a corpus.
struct CorpusReport {
  CorpusDifference::Totals totals;
  std::vector<ChangedRecord> records;
};

/// All that a comparison found.
struct DiffReport {
  std::string before, after;  ///< what was compared, as the user called it
  RuleDifference rules;
  std::optional<CorpusReport> corpus;
  std::size_t contexts = 3;  ///< places to show of a record and kind of change

  bool is_empty() const { return rules.is_empty() && (!corpus || corpus->records.empty()); }
};

/// For people; "" for no difference.
std::string write_diff_text(const DiffReport& report);

/// For a comment on GitHub, at most 65,000 bytes: a summary, and folded lists of which what does not fit is
/// counted. Nothing of the rules and texts can become markup, a link or a mention.
std::string write_diff_markdown(const DiffReport& report);

/// One page for a browser that needs nothing else: what changes, with its contexts before and after, to be
/// filtered by record and kind of change.
std::string write_diff_html(const DiffReport& report);

/// One object, described in docs/rules-diff.md.
std::string write_diff_json(const DiffReport& report);

}  // namespace canonym::cli
