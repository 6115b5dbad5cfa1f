#include <doctest/doctest.h>

#include <algorithm>

#include "romanize/compile_scheme.h"
#include "romanize/scheme_rules.h"

namespace canonym {
namespace {

Scheme compile(std::string_view id) {
  Diagnostics problems;
  const RuleModel& model = scheme_rules().model();
  return compile_scheme(model, *find_scheme(model, id), problems);
}

}  // namespace

TEST_CASE("only native words change") {
  struct Row {
    std::string why, scheme, text, want;
  };
  const Row table[] = {
      {"nothing", "ua-2010", "", ""},
      {"a Latin text with apostrophes", "ua-2010", "Nature's «own» O'Neill", "Nature's «own» O'Neill"},
      {"ill-formed bytes", "ua-2010", "\xFFКиїв\xC3", "\xFFKyiv\xC3"},
      {"a letter cut in two", "ua-2010", "Киї\xD0", "Kyi\xD0"},
      {"NUL and line ends", "ua-2010", std::string("Київ\0\r\nЛьвів", 21), std::string("Kyiv\0\r\nLviv", 11)},
      {"every apostrophe", "ua-2010", "Лук'ян Лук’ян Лукʼян Лук\u00B4ян", "Lukian Lukian Lukian Lukian"},
      {"quotes are no apostrophes", "ua-2010", "'Я' ’я’", "'Ya' ’ya’"},
      {"an apostrophe without a row stays as it is", "de-ru", "Кот-д’Ивуар д'Артаньян",
       "Kot-d’Iwuar d'Artanjan"},
      {"letters in two code points", "ua-2010", "Ки\u0456\u0308в, Стри\u0438\u0306", "Kyiv, Stryi"},
      {"their capitals", "ua-2010", "\u0418\u0306ОСИП", "YOSYP"},
      {"a stress mark goes along", "ua-2010", "Порошен\u0301ко Рі\u0301вне", "Poroshen\u0301ko Ri\u0301vne"},
      {"and hides no neighbour", "de-ru", "Та\u0301расов", "Ta\u0301rassow"},
      {"a soft hyphen", "de-ru", "Ель\u00ADцин", "Jel\u00ADzin"},
      {"Latin look-alikes in a native word stay", "un-ru-1987", "Aнaпa", "Anapa"},
      {"letters of another language stay", "bgn-pcgn-ru-1947", "Қарши", "Қarshi"},
      {"other scripts stay", "bgn-pcgn-ru-1947", "Αθήνα 東京 Тверь", "Αθήνα 東京 Tver’"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    CHECK(romanize_by(scheme_rules(), row.scheme, row.text) == row.want);
  }
}

TEST_CASE("no scheme, no text") {
  CHECK_FALSE(romanize_text(scheme_rules(), "ua-2011", "Київ").has_value());
  CHECK_FALSE(romanize_text(scheme_rules(), "", "Київ").has_value());
}

TEST_CASE("a romanization tells its steps") {
  const std::vector<Rendered> chaikovskii = {
      {{0, 2}, "Č"},  {{2, 4}, "a"},   {{4, 6}, "i"},      {{6, 8}, "k"},
      {{8, 10}, "o"}, {{10, 12}, "v"}, {{12, 20}, "skis"},
  };
  const std::vector<Rendered> putin = {
      {{2, 4}, "P"}, {{4, 6}, "u"}, {{6, 8}, "t"}, {{8, 10}, "i"}, {{10, 12}, "n"}, {{12, 12}, "as"},
  };
  const std::vector<Rendered> stressed = {{{0, 4}, "I\u0301"}, {{4, 6}, "g"}};
  CHECK(compile("lt-ru").align("a Чайковский a").size() == chaikovskii.size());
  CHECK(compile("lt-ru").align("Чайковский") == chaikovskii);
  CHECK(compile("lt-ru").align("- Путин -") == putin);
  CHECK(compile("de-ru").align("И\u0301г") == stressed);
  CHECK(compile("de-ru").align("Putin").empty());
}

TEST_CASE("the steps cover the words, and together they are the romanization") {
  for (const LetterTable& table : scheme_rules().model().tables) {
    Diagnostics problems;
    const Scheme scheme = compile_scheme(scheme_rules().model(), table, problems);
    for (const TableSample& sample : table.samples) {
      CAPTURE(table.id.text);
      const std::string& text = sample.native.text;
      std::string latin;
      std::size_t done = 0;
      for (const Rendered& step : scheme.align(text)) {
        REQUIRE(done <= step.native.begin);
        latin += text.substr(done, step.native.begin - done) + step.latin;
        done = step.native.end;
      }
      CHECK(latin + text.substr(done) == scheme.romanize(text));
    }
  }
}

}  // namespace canonym
