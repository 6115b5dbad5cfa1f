#include <doctest/doctest.h>

#include <random>

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

/// The romanization put together from its steps and what stands between them; each step must begin where
/// or after the one before it ended.
std::string put_together(const Scheme& scheme, const std::string& text) {
  std::string latin;
  std::size_t done = 0;
  for (const Rendered& step : scheme.align(text)) {
    REQUIRE(done <= step.native.begin);
    REQUIRE(step.native.end <= text.size());
    latin += text.substr(done, step.native.begin - done) + step.latin;
    done = step.native.end;
  }
  return latin + text.substr(done);
}

TEST_CASE("the steps of every sample are together its romanization") {
  for (const LetterTable& table : scheme_rules().model().tables) {
    CAPTURE(table.id.text);
    const Scheme scheme = compile(table.id.text);
    for (const TableSample& sample : table.samples)
      CHECK(put_together(scheme, sample.native.text) == scheme.romanize(sample.native.text));
  }
}

TEST_CASE("random text: steps make the whole, and text without native letters stays") {
  const std::vector<std::string> native = {"Щ", "ь", "Є", "ий", "ЗГ", "ў", "и\u0306", "о\u0301"};
  const std::vector<std::string> other = {"'",    "’", "-", " ", "\u00AD", "\u0301", "\xFF",
                                          "\xD0", "a", "Ž", "7", "東",     "\n"};
  const std::vector<Scheme> schemes = {compile("bgn-pcgn-ru-1947-typed"), compile("lt-uk"),
                                       compile("alalc-be-1997")};
  constexpr std::uint32_t seed = 20200809;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const auto pick = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
  for (int i = 0; i < 2000; ++i) {
    std::string mixed, foreign;
    for (std::size_t pieces = random() % 12; pieces > 0; --pieces) {
      mixed += pick(random() % 2 == 0 ? native : other);
      foreign += pick(other);
    }
    CAPTURE(mixed);
    for (const Scheme& scheme : schemes) {
      CHECK(put_together(scheme, mixed) == scheme.romanize(mixed));
      // A lone half of a letter and the next piece may make one.
      if (foreign.find('\xD0') == foreign.npos) CHECK(scheme.romanize(foreign) == foreign);
    }
  }
}

}  // namespace canonym
