#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "canonym/normalize.h"
#include "match/scanner.h"
#include "normalize/frame.h"

namespace canonym {

/// Remembers what became of regions that depend on nothing outside their frames, so that the same words are
/// not weighed again; of regions without a match, too. For one set of options, one text at a time and one
/// thread.
class KnownRegions {
 public:
  /// `readings` must outlive it.
  KnownRegions(const Matcher::Compiled& compiled, WordReadings& readings) : frames_(compiled, readings) {}

  /// Goes on in this text, in which `readings` hold.
  void enter(std::string_view text) {
    text_ = text;
    frames_.enter(text);
  }

  /// Of that text.
  FrameFinder& frames() { return frames_; }

  struct Outcome {
    std::string signs_and_words;
    Span words;  ///< of the region, in the text
    std::size_t words_at = 0;
    bool is_before_capital = false;
    std::vector<Annotation> annotations;
    std::vector<RecordIndex> seen;  ///< full names that it adds to those seen before
  };

  /// The outcome of the region that begins with the candidate, in place there; null when it is not known. It
  /// depends on no text before `floor`.
  const Outcome* find(const Candidate& candidate, std::size_t floor);

  /// Remembers the outcome of words that begin with such a one, if they have a frame that begins no earlier
  /// than `floor`.
  void note(Span words, const WordGlance& first, std::size_t floor, std::span<const Annotation> annotations,
            std::vector<RecordIndex> seen);

  /// Whether there is room for most outcomes of so many spellings.
  static bool has_room_for(std::size_t spellings) {
    return spellings * signs_at_a_name * weight_of_annotated <= most_weight;
  }

 private:
  static constexpr std::size_t most_in_a_place = 12;
  static constexpr std::size_t weight_of_annotated = 4;  // beside one that has no annotations
  static constexpr std::size_t signs_at_a_name = 4;  // a name is remembered with those that it is met with
  static constexpr std::size_t most_weight = 65536;  // some 12 MB
  static constexpr std::size_t longest_region = 128;

  using Number = std::uint32_t;  // of an outcome, from 1; 0 for none

  using Tag = std::uint32_t;  // the upper half of a key

  /// The last outcome of a tag, or none. Other tags for which it is the place stand in those behind it.
  struct Place {
    Tag tag = 0;
    Number last = 0;
  };

  /// An outcome, and the one before of its tag.
  struct Linked {
    std::uint64_t key = 0;
    Number next = 0;
    Outcome outcome;
  };

  const Outcome* find(std::uint64_t key, std::size_t at, std::size_t floor);
  bool has_letters_of(const Outcome& outcome, std::size_t at) const;
  std::uint64_t long_key(std::size_t at, const WordGlance& first) const;
  void move_to(Outcome& outcome, std::size_t at) const;
  void link(Number number);
  void make_room(std::size_t weight);
  void add(std::uint64_t key, Outcome outcome);
  Place& place_of(std::uint64_t key);

  std::string_view text_;
  FrameFinder frames_;
  std::vector<Place> places_;  // by keys; a power of two, and a third more than outcomes at least
  std::vector<Linked> outcomes_;
  std::size_t weight_ = 0;
};

}  // namespace canonym
