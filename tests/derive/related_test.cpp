#include <doctest/doctest.h>

#include "derive/read_with.h"

using namespace canonym;

TEST_CASE("native words are read as a sister language has them") {
  struct Row {
    const char *why, *relation, *native, *spelling, *want;
  };
  const Row rows[] = {
      {"letters of the sister", "  ы: и\n", "Кыка", "Кика", "1 by ru"},
      {"what the sister's table makes of them", "  ы: и\n", "Кыка", "Kika", "1 by ru"},
      {"a letter without a row stays", "  ы: и\n", "Зыза", "Зиза", "1 by ru"},
      {"an alternative that is not the commonest", "  ы: и о\n", "Кыка", "Koka", "1 by ru"},
      {"nothing", "  ь: ь -\n", "Капь", "Кап", "1 by ru"},
      {"nothing is the only way", "  ь: \"-\"\n  а: о\n", "Капь", "Копь", ""},
      {"a row with a context replaces the one without", "  ы: и\n  (к)ы: о\n", "Кыка", "Кика", ""},
      {"and holds where it stands", "  ы: и\n  (к)ы: о\n", "Кыка", "Кока", "1 by ru"},
      {"more letters go before fewer", "  ы: и\n  ка: ко\n", "Кыка", "Кика", ""},
      {"several letters for several", "  ка: шко\n", "Кыка", "Кышко", "1 by ru"},
      {"contexts of the sister's table are those of its letters", "  ы: и\n", "Пыка", "Pjika", "1 by ru"},
      {"of equal rows the earlier", "  \"(к)ы\": о\n  \"ы(к)\": и\n", "Кыка", "Кока", "1 by ru"},
      {"letters of two scripts are no spelling", "  ы: и\n", "Кыка", "Киka", ""},
  };
  const std::string tables =
      table_file("correspondences: be\nrows:\n  ж: {zh: all}\nsamples: {}\n") +
      table_file(
          "correspondences: ru\nrows:\n  к: {k: all}\n  а: {a: all}\n  о: {o: all}\n  и: {i: all}\n"
          "  п: {p: all}\n  \"(п)и\": {ji: all}\nsamples: {}\n");
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string relation =
        table_file(std::string("relation: {from: be, to: ru}\nrows:\n") + row.relation + "samples: {}\n");
    CHECK(read_with(tables + relation, row.native, row.spelling) == row.want);
  }
}
