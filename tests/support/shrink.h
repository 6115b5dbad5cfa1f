#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "support/random_case.h"

namespace canonym {

struct SmallCase {
  RuleText rules;
  std::string yaml, text;
};

/// Takes records, groups, lines and bytes away as long as `fails` does.
SmallCase shrink_case(RuleText rules, std::string text,
                      const std::function<bool(const std::string& yaml, std::string_view text)>& fails);

}  // namespace canonym
