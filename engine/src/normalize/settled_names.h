#pragma once

#include <vector>

#include "canonym/normalize.h"
#include "match/full_names.h"
#include "match/settled_walk.h"
#include "normalize/frame.h"

namespace canonym {

/// Says what becomes of settled names between words that no name can have (see SettledEntries): their
/// canonical spellings are written, which are settled themselves; and keeps full names that stand there as
/// they are (see FullNames). For one thread.
class SettledNames {
 public:
  /// `readings` and `frames` must outlive it.
  SettledNames(const Matcher::Compiled& compiled, WordReadings& readings, FrameFinder& frames)
      : compiled_(compiled), walk_(compiled, readings), full_names_(compiled, readings), frames_(frames) {}

  /// Whether all that these options ask for is to write canonical spellings.
  static bool are_for(const NormalizeOptions& options);

  struct Found {
    Annotation annotation;
    std::size_t frame_begin = 0;    ///< it depends on no text before
    std::vector<RecordIndex> seen;  ///< full names that it adds to those seen before
  };

  /// What becomes of the name that begins at `at` of the text that `frames` are of; null when it is not
  /// settled, or depends on text before `floor`. In place until the next call.
  const Found* find(std::string_view text, std::size_t at, std::size_t floor);

 private:
  const Found* find_settled(std::string_view text, std::size_t at, std::size_t floor);
  const Found* find_full(std::string_view text, std::size_t at, std::size_t floor);
  void note(Span name, std::size_t frame_begin, RecordIndex record, Way way);
  void write(std::string_view found, std::string_view canonical);

  const Matcher::Compiled& compiled_;
  SettledWalk walk_;
  FullNames full_names_;
  FrameFinder& frames_;
  Found found_;  // its memory is used again
};

}  // namespace canonym
