#include "review/derived_forms.h"

#include <doctest/doctest.h>

namespace canonym {
namespace {

/// Counts a spelling in a text of its own.
void add(DerivedForms& forms, RecordIndex record, const std::string& spelling, const std::string& text) {
  PositionCounter positions(text);
  const std::size_t begin = text.find(spelling);
  forms.add(record, spelling, {"a.txt", text, {begin, begin + spelling.size()}, positions});
}

}  // namespace

TEST_CASE("derived forms that fold alike are one, shown as it stood first, if not in capitals") {
  DerivedForms forms;
  add(forms, 7, "TICHANOVSKÁ", "TICHANOVSKÁ");
  add(forms, 7, "Tichanovská", "\xFFline\nsaid Tichanovská\r\nto us");
  add(forms, 7, "Tichanovska", "Tichanovska");
  add(forms, 8, "Tichanovská", "Tichanovská");
  const std::vector<DerivedForm> listed = forms.list(2);
  REQUIRE(listed.size() == 1);
  CHECK(listed[0].record == 7);
  CHECK(listed[0].spelling == "Tichanovská");
  CHECK(listed[0].count == 3);
  CHECK(listed[0].position.line == 2);
  CHECK(listed[0].position.column == 6);
  CHECK(listed[0].words == "said Tichanovská");
  CHECK(forms.list(1).size() == 2);
}

TEST_CASE("of too many derived forms those seen least are forgotten") {
  DerivedForms forms(50);
  for (int i = 0; i < 3; ++i) add(forms, 0, "Often", "Often");
  for (int i = 0; i < 1000; ++i) {
    const std::string spelling = "Form" + std::to_string(i);
    for (int times = i < 10 ? 2 : 1; times > 0; --times) add(forms, 1, spelling, spelling);
  }
  CHECK(forms.list(1).size() < 100);
  CHECK(forms.list(2).size() == 11);
  REQUIRE(forms.list(3).size() == 1);
  CHECK(forms.list(3)[0].spelling == "Often");
}

}  // namespace canonym
