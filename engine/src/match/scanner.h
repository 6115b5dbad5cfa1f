#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "match/candidates.h"
#include "match/finder.h"

namespace canonym {

/// Matches that could have a bearing on each other: between the words of a region
/// nothing stands that no name can reach across, around it something does.
struct Region {
  Span span;  ///< from the first to the last word that the rule set knows
  std::vector<Match> matches;
  std::size_t seen_mark = 0;  ///< of the names seen before the region
  WordGlance first;           ///< of its first word
};

/// Goes through a text from word start to word start and hands over its regions in
/// order. What is found in a region depends on the text of the region alone, on
/// its next neighbours and on `seen`.
class Scanner {
 public:
  /// `readings` may be those of a text that goes on alike; they, `seen` and `trace`, if any, must outlive the
  /// scanner.
  Scanner(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
          WordReadings& readings, SeenNames& seen, FindTrace* trace = nullptr);

  using Take = std::function<void(Region&&)>;

  /// Whether what begins at a candidate is dealt with already, and up to where. It must be a region, and
  /// `take` must have got all before it.
  using Known = std::function<std::optional<std::size_t>(const Candidate&)>;

  /// Scans the names that begin within `range`. Hands over regions without a match, too.
  void scan(Span range, const Take& take, const Known& known = {});

  bool is_in_region() const { return is_in_region_; }

  /// Whether the last word of that region stands directly before what begins at `at`.
  bool is_next_in_region(std::size_t at) const { return is_in_region_ && at <= region_.span.end + 1; }

  /// Hands over the region that has been begun. For `known`, where nothing behind belongs to it.
  void flush(const Take& take);

 private:
  bool is_passed_over(std::size_t at) const;
  bool is_remembered_as_unknown(const Candidate& candidate);
  bool is_known(const Candidate& candidate);
  bool is_known_word(std::size_t at);
  void enter_word(const Candidate& candidate, const Take& take);

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  bool ignores_case_;
  bool skips_lower_case_;
  SeenNames& seen_;
  WordReadings& readings_;
  Candidates candidates_;
  Finder finder_;
  Word word_;
  std::size_t word_end_ = 0;
  Region region_;
  bool is_in_region_ = false;
};

}  // namespace canonym
