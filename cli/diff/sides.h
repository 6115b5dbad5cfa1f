#pragma once

#include <array>
#include <string>
#include <vector>

#include "canonym/rules.h"

namespace canonym::cli {

/// One of the two rule sets that are compared.
struct Side {
  std::string label;  ///< as the user called it
  RuleInputs inputs;
};

/// Reads what the words of the command line mean: `OLD NEW [PATH…]`, each of the two a path that exists or a
/// revision of git, or `OLD..NEW [PATH…]`, or `OLD...NEW` for what has happened since NEW left OLD. PATHs say
/// which files of a revision; without any it is the path on the other side, or the rule files of the working
/// folder. `common` is on both sides. Throws Error for words that mean nothing.
std::array<Side, 2> read_sides(const std::vector<std::string>& words, const RuleInputs& common);

}  // namespace canonym::cli
