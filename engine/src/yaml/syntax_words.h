#pragma once

#include <string_view>

namespace canonym {

/// Which of libyaml's two places shows the mistake.
enum class Shown { problem, context };

/// What a reason of libyaml means to the author of a rule file.
struct Explanation {
  std::string_view problem;  ///< libyaml's words
  std::string_view context;  ///< libyaml's words, or empty for any
  Shown shown;
  std::string_view code;
  std::string_view message;
  std::string_view remark;  ///< about libyaml's context, or empty
};

/// The explanation of libyaml's `problem` in its `context`, or null: then
/// libyaml's own words must do.
const Explanation* find_explanation(std::string_view problem, std::string_view context);

}  // namespace canonym
