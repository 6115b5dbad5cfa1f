#pragma once

#include <memory>
#include <string>
#include <vector>

#include "canonym/check_corpus.h"

namespace canonym::cli {

/// Rule sets that are held against the texts of a corpus, each of which is read once.
class CorpusChecks {
 public:
  /// Of the rules, only what the chosen files say is told of.
  void add_rules(const RuleSet& rules, FileChoice is_chosen);

  /// Reads the files and folders, one text in memory at a time, and tells what all of them together tell of
  /// the rules; `often` as in CorpusCheck. Throws Error when there are no texts or one cannot be read.
  Diagnostics run(const std::vector<std::string>& paths, std::size_t often);

 private:
  struct Set {
    std::unique_ptr<const Matcher> matcher;
    CorpusCheck check;
    FileChoice is_chosen;
  };
  std::vector<Set> sets_;
};

}  // namespace canonym::cli
