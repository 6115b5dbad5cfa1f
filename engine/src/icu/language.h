#pragma once

#include <memory>
#include <string_view>

namespace canonym {

/// Languages that ICU knows by their code in ISO 639-1 or 639-3. Immutable.
class LanguageCodes {
 public:
  LanguageCodes();
  ~LanguageCodes();

  /// Whether it is a code, in lower case: "be" and "bel" are, "BE" and "xx" are not.
  bool contains(std::string_view code) const;

 private:
  struct Codes;
  std::unique_ptr<const Codes> codes_;
};

}  // namespace canonym
