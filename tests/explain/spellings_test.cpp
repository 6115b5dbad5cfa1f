#include <doctest/doctest.h>

#include "explain/explain_rules.h"

namespace canonym {
namespace {

RecordSpellings spellings_of(std::string_view id) {
  const auto record = explain_matcher().rules().find(id);
  REQUIRE(record);
  return list_spellings(explain_matcher(), *record);
}

}  // namespace

TEST_CASE("what is listed, by group") {
  using Group = RecordSpelling::Group;
  const std::vector<RecordSpelling> wanted = {
      {Group::canonical, "Sviatlana Tsikhanouskaya", ""},
      {Group::native, "Светлана Тихановская", "ru"},
      {Group::style, "Swiatłana Cichanouska", "pl"},
      {Group::variant, "Tihanofska", ""},
      {Group::given, "Sviatlana", ""},
      {Group::given, "Svetlana", ""},
      {Group::given, "Светлана", ""},
      {Group::given, "Swiatłana", ""},
      {Group::family, "Tsikhanouskaya", ""},
      {Group::family, "Тихановская", ""},
      {Group::family, "Cichanouska", ""},
      {Group::family, "Tihanofska", ""},
  };
  const RecordSpellings spellings = spellings_of("tikhanovskaya");
  CHECK(spellings.listed == wanted);
  CHECK(spellings.alone == "family");
  CHECK(spellings.nevers == std::vector<NeverSpelling>{{"Tikhanov", "another surname"}});
}

TEST_CASE("what schemes write, and how much is read without deviation") {
  const std::vector<NativeDerivation> wanted = {{
      "Светлана Тихановская",
      "ru",
      {{"Swetłana Tichanowska", {"x"}}},
      {
          // в v/w, е e/ie (pl only), л l/ł (pl only)
          {"светлана", "", 5, false},
          {"светлана", "uk", 1, false},
          // en: Tikhanovskaya; de: Tichanowskaja; pl: that and Tichanowska; cs: Tichanovskaja
          {"тихановская", "", 4, false},
          {"тихановская", "uk", 2, false},
      },
  }};
  CHECK(spellings_of("tikhanovskaya").derived == wanted);
}

TEST_CASE("what languages make of the name in their cases") {
  const std::vector<InflectedName> wanted = {
      {"pl",
       "Swetłana Tichanowska",
       {{"gen", "Swetłana Tichanowskiej"},
        {"dat", "Swetłana Tichanowskiej"},
        {"ins", "Swetłana Tichanowską"}}},
      {"pl",
       "Swiatłana Cichanouska",
       {{"gen", "Swiatłana Cichanouskiej"},
        {"dat", "Swiatłana Cichanouskiej"},
        {"ins", "Swiatłana Cichanouską"}}},
  };
  CHECK(spellings_of("tikhanovskaya").inflected == wanted);
}

TEST_CASE("a name without parts stands nowhere alone or not alone") {
  CHECK(spellings_of("zora").alone == "");
  CHECK(spellings_of("karpenko").alone == "never");
}

}  // namespace canonym
