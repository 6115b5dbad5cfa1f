#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace canonym {

enum class LatinCase : std::uint8_t {
  small,    ///< shch
  title,    ///< Shch
  capital,  ///< SHCH
};

/// How a scheme makes capitals.
struct CapitalRules {
  std::string language;  ///< whose alphabet it is, ISO 639; "" for no one's
  bool ties = false;     ///< letters under a tie (U+0361) become capitals together
};

/// What a scheme writes for a letter, in its three cases.
class LatinCases {
 public:
  LatinCases(std::string_view small, const CapitalRules& rules);

  std::string_view in(LatinCase letter_case) const;

 private:
  std::string small_, title_, capital_;
};

}  // namespace canonym
