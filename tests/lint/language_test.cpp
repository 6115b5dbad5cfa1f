#include "icu/language.h"

#include <doctest/doctest.h>

namespace canonym {

TEST_CASE("languages are known by their codes of two and three letters") {
  const LanguageCodes codes;
  for (const char* code : {"be", "ru", "uk", "sr", "bel", "rus", "crh", "rue", "chu"}) {
    CAPTURE(code);
    CHECK(codes.contains(code));
  }
  for (const char* code : {"", "by", "BE", "belarusian", "x", "be-BY", "qqq"}) {
    CAPTURE(code);
    CHECK(!codes.contains(code));
  }
}

}  // namespace canonym
