#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "support/slow_readings.h"

namespace canonym {

/// What Matcher::find should say, found by trying every spelling at every place, and every way
/// to write every native word. Written from docs/design.md and not from the engine, without an index and
/// without regions: slow, and so plain that it can be believed. Of the matcher it takes the rules, and the
/// numbers by which claims name languages, labels and native words.
class SlowTwin {
 public:
  explicit SlowTwin(const Matcher& matcher) : model_(matcher.rules().model()), readings_(matcher) {}

  std::vector<Match> find(std::string_view text, const MatchOptions& options);

 private:
  const RuleModel& model_;
  slow::Readings readings_;
};

}  // namespace canonym
