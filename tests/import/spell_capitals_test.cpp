#include "import/spell_capitals.h"

#include <doctest/doctest.h>

namespace canonym {

TEST_CASE("names in capitals are spelled as in a text") {
  struct Row {
    const char* why;
    Kind kind;
    const char *name, *spelled;
  };
  const Row rows[] = {
      {"a family name", Kind::person, "Viktar SHEIMAN", "Viktar Sheiman"},
      {"a short one", Kind::person, "Duc LE", "Duc Le"},
      {"a double one", Kind::person, "AYMAN AL-ZAWAHIRI", "Ayman Al-Zawahiri"},
      {"an initial", Kind::person, "A SHEIMAN", "A Sheiman"},
      {"initials", Kind::person, "J.P. SHEIMAN", "J.P. Sheiman"},
      {"letters beyond ASCII", Kind::person, "JÉRÔME ÇELIK", "Jérôme Çelik"},
      {"short words", Kind::organization, "NATIONAL BANK OF CUBA", "National Bank of Cuba"},
      {"of another language", Kind::organization, "BANCO NACIONAL DE CUBA", "Banco Nacional de Cuba"},
      {"an article in front", Kind::organization, "THE AID ORGANIZATION", "The Aid Organization"},
      {"what cannot be spoken", Kind::organization, "AERO-CARIBBEAN AIRLINES LLC",
       "Aero-Caribbean Airlines LLC"},
      {"an abbreviation in brackets", Kind::organization, "MOVEMENT OF UZBEKISTAN (IMU)",
       "Movement of Uzbekistan (IMU)"},
      {"nothing but an abbreviation", Kind::organization, "IMU", "IMU"},
      {"small letters elsewhere", Kind::organization, "Bank of the ADF", "Bank of the ADF"},
      {"a ship", Kind::term, "AVENGER", "Avenger"},
      {"a number", Kind::organization, "23RD OF MARCH MOVEMENT", "23RD of March Movement"},
      {"blanks", Kind::organization, " TWO  BLANKS ", " Two  Blanks "},
      {"nothing", Kind::organization, "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(spell_capitals(row.name, row.kind) == row.spelled);
  }
}

}  // namespace canonym
