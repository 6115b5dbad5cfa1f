#pragma once

#include <string_view>
#include <vector>

#include "match/compiled.h"
#include "match/look_ahead.h"
#include "match/sift_starts.h"
#include "match/word_readings.h"
#include "scan/word_starts.h"

namespace canonym {

/// A place where a word may begin that the rules know.
struct Candidate {
  std::size_t at = 0;
  WordGlance glance;
};

/// The candidates of a text, chunk by chunk: every word of the rules and every initial that begins where a
/// name can, and some others.
class Candidates {
 public:
  /// All words of a kind that `readings` can read are candidates, too.
  Candidates(const Matcher::Compiled& compiled, std::string_view text, bool ignores_case,
             const WordReadings& readings);

  /// Begins anew with those within the range.
  void enter(Span range);

  /// The next candidate; null when there is none.
  const Candidate* next() {
    while (next_ == found_.size())
      if (!fill()) return nullptr;
    return &found_[next_++];
  }

 private:
  bool fill();
  void look_at(const char* bytes, std::size_t size);
  void look_at_word(const char* bytes, std::size_t at);
  void note(std::size_t at, const WordGlance& glance, char first);
  bool may_begin(char first, char second) const;

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  bool ignores_case_;
  bool with_lower_case_;
  bool reads_latin_;
  bool reads_others_;
  std::size_t chunk_ = 0;  // where it begins, then the next one
  std::size_t end_ = 0;
  std::vector<Candidate> found_;
  std::size_t next_ = 0;
  LookAhead look_ahead_;
  bool looks_ahead_;
  // As long as they are, filled chunk by chunk.
  ChunkMasks masks_;
  StartList starts_;
};

}  // namespace canonym
