#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "match/finder.h"

namespace canonym {

/// Matches that could have a bearing on each other: between the words of a region
/// nothing stands that no name can reach across, around it something does.
struct Region {
  Span span;  ///< from the first to the last word that the rule set knows
  std::vector<Match> matches;
  std::size_t seen_mark = 0;  ///< of the names seen before the region
};

/// Goes through a text from word start to word start and hands over its regions in
/// order. What is found in a region depends on the text of the region alone, on
/// its next neighbours and on `seen`.
class Scanner {
 public:
  /// `languages`: see find_text_languages. `trace`, if any, must outlive the scanner.
  Scanner(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
          LanguageSet languages, SeenNames& seen, FindTrace* trace = nullptr);

  /// Scans the names that begin within `range`; regions without a match are left out.
  void scan(Span range, const std::function<void(Region&&)>& take);

 private:
  std::size_t find_candidate(std::size_t at, std::size_t end) const;
  bool may_be_known(std::size_t at) const;
  std::size_t skip_piece(std::size_t at) const;
  bool is_known(std::size_t at);
  void enter_word(std::size_t at, const std::function<void(Region&&)>& take);
  void flush(const std::function<void(Region&&)>& take);

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  bool ignores_case_;
  bool skips_lower_case_;
  SeenNames& seen_;
  Finder finder_;
  Word word_;
  std::size_t word_end_ = 0;
  Region region_;
  bool is_in_region_ = false;
};

}  // namespace canonym
