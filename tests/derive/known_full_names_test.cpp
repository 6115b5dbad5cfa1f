#include "match/known_full_names.h"

#include <doctest/doctest.h>

namespace canonym {
namespace {

using Verdict = KnownFullNames::Verdict;

TEST_CASE("What is known of a record is known in texts of the same languages only") {
  KnownFullNamesByLanguages known;
  KnownFullNames* const none = known.find(0, 10);
  KnownFullNames* const czech = known.find(1, 10);
  REQUIRE(none);
  REQUIRE(czech);
  CHECK(none->of(9) == Verdict::unknown);
  none->note(9, Verdict::kept);
  CHECK(none->of(9) == Verdict::kept);
  CHECK(none->of(8) == Verdict::unknown);
  CHECK(czech->of(9) == Verdict::unknown);
  CHECK(known.find(0, 10) == none);
  CHECK(known.find(1, 10) == czech);
}

TEST_CASE("Of too many choices of languages nothing is remembered, and the others last") {
  KnownFullNamesByLanguages known;
  KnownFullNames* const first = known.find(0, 1);
  LanguageSet languages = 0;
  while (known.find(languages, 1)) REQUIRE(++languages < 1'000);
  CHECK(languages > 1);
  CHECK_FALSE(known.find(languages + 1, 1));
  CHECK(known.find(0, 1) == first);
}

}  // namespace
}  // namespace canonym
