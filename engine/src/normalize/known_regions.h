#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "canonym/normalize.h"
#include "normalize/frame.h"

namespace canonym {

/// Remembers what became of regions that depend on nothing outside their frames, so that the same words are
/// not weighed again. For one set of options, one text at a time and one thread.
class KnownRegions {
 public:
  /// `readings` must outlive it.
  KnownRegions(const Matcher::Compiled& compiled, WordReadings& readings) : frames_(compiled, readings) {}

  /// Goes on in this text, in which `readings` hold.
  void enter(std::string_view text) {
    text_ = text;
    frames_.enter(text);
  }

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
  static constexpr std::size_t most_in_a_place = 12;
  static constexpr std::size_t most_outcomes = 16384;  // some 12 MB
  static constexpr std::size_t longest_region = 128;

  void move_to(Outcome& outcome, std::size_t at) const;
  std::vector<Outcome>& make_room(std::uint64_t hash);

  std::string_view text_;
  FrameFinder frames_;
  std::unordered_map<std::uint64_t, std::vector<Outcome>> known_;  // by the hash of their first words
  std::size_t count_ = 0;
};

}  // namespace canonym
