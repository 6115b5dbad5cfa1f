#include "corpus_checks.h"

#include <utility>

#include "canonym/error.h"
#include "files/list_corpus.h"
#include "files/read_text.h"

namespace canonym::cli {

void CorpusChecks::add_rules(const RuleSet& rules, FileChoice is_chosen) {
  auto matcher = std::make_unique<const Matcher>(rules);
  CorpusCheck check(*matcher);
  sets_.push_back({std::move(matcher), std::move(check), std::move(is_chosen)});
}

Diagnostics CorpusChecks::run(const std::vector<std::string>& paths, std::size_t often) {
  const std::vector<std::string> files = list_corpus(paths);
  if (files.empty()) throw Error("there are no texts in the corpus");
  for (const std::string& file : files) {
    const std::string text = read_text(file);
    for (Set& set : sets_) set.check.add_text(file, text);
  }
  Diagnostics problems;
  for (const Set& set : sets_) problems.add_all(set.check.problems(often, set.is_chosen));
  return problems;
}

}  // namespace canonym::cli
