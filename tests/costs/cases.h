#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// Texts of one kind, made to cost more than they should.
struct CostCase {
  std::string_view name;
  std::string_view why;
  std::string (*make)(std::size_t bytes);  ///< of about this size
};

const std::vector<CostCase>& cost_cases();

/// The rules that all of them are read by.
std::string_view cost_rules();

}  // namespace canonym
