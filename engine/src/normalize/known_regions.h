#pragma once

#include <array>
#include <string>
#include <vector>

#include "canonym/normalize.h"
#include "normalize/frame.h"

namespace canonym {

/// Remembers what became of regions that depend on nothing outside their frames, so that the same words are
/// not weighed again. For one text, one set of options and one thread.
class KnownRegions {
 public:
  KnownRegions(const Matcher::Compiled& compiled, std::string_view text, WordReadings& readings)
      : text_(text), frames_(compiled, text, readings) {}

  struct Outcome {
    std::string signs_and_words;
    Span words;  ///< of the region, in the text
    std::size_t words_at = 0;
    bool is_before_capital = false;
    std::vector<Annotation> annotations;
    std::vector<RecordIndex> seen;  ///< full names that it adds to those seen before
  };

  /// The outcome of the region that begins at `at`, in place there; null when it is not known. It depends on
  /// no text before `floor`.
  const Outcome* find(std::size_t at, std::size_t floor, std::uint64_t hash);

  /// Remembers an outcome, if it has a frame that begins no earlier than `floor`.
  void note(Span region, std::size_t floor, std::uint64_t hash, const std::vector<Annotation>& annotations,
            std::vector<RecordIndex> seen);

 private:
  static constexpr std::size_t places = 16384;
  static constexpr std::size_t most_in_a_place = 12;
  static constexpr std::size_t longest_region = 128;

  std::vector<Outcome>& place_of(std::uint64_t hash);
  void move_to(Outcome& outcome, std::size_t at) const;

  std::string_view text_;
  FrameFinder frames_;
  std::vector<std::vector<Outcome>> known_;
};

}  // namespace canonym
