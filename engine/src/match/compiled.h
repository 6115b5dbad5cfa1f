#pragma once

#include "canonym/matcher.h"
#include "compose/compose.h"
#include "match/index.h"
#include "match/word.h"

namespace canonym {

/// What a matcher has made of its rules. Points into the model, which the
/// matcher's RuleSet keeps.
struct Matcher::Compiled {
  const RuleModel& model;
  WordReader reader;
  Composition composition;
  Index index;

  explicit Compiled(const RuleModel& rules)
      : model(rules),
        reader(CharacterTable::instance()),
        composition(compose_names(rules)),
        index(rules, composition, reader) {}
};

}  // namespace canonym
