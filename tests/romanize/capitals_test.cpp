#include <doctest/doctest.h>

#include "romanize/scheme_rules.h"

namespace canonym {

TEST_CASE("capitals of the native text are capitals of the Latin one") {
  struct Row {
    std::string why, scheme, text, want;
  };
  const Row table[] = {
      {"small", "bgn-pcgn-ru-1947", "щука", "shchuka"},
      {"a capital first", "bgn-pcgn-ru-1947", "Щука", "Shchuka"},
      {"all capitals", "bgn-pcgn-ru-1947", "ЩУКА", "SHCHUKA"},
      {"the last of all capitals looks back", "bgn-pcgn-ru-1947", "БОРЩ", "BORSHCH"},
      {"one letter alone", "bgn-pcgn-ru-1947", "Я", "Ya"},
      {"a capital inside looks ahead", "bgn-pcgn-ru-1947", "АЩука", "AShchuka"},
      {"and at the end looks back", "bgn-pcgn-ru-1947", "тЩ", "tShch"},
      {"a hyphen ends the look", "bgn-pcgn-ru-1947", "Ю-ЮГ", "Yu-YUG"},
      {"an apostrophe does not", "ua-2010", "Є'Є", "YEIE"},
      {"not letters but marks first", "bgn-pcgn-ru-1947", "УЭ Удэ", "UE Ud·e"},
      {"a sign before the letter", "bas-ru-2017-optimized", "Эх ЭХ", "`Eh `EH"},
      {"a small sign has no capital", "bgn-pcgn-ru-1947", "ОБЪЁМ", "OB”YËM"},
      {"several letters in one row: title", "pl-uk", "Ський Ськийа", "Ski Śkyja"},
      {"several letters in one row: capitals", "fr-uk", "ЗЕЛЕНСЬКИЙ", "ZELENSKY"},
      {"what the end brings: capitals", "lt-ru", "ПУТИН Путин", "PUTINAS Putinas"},
      {"a tied pair: the first only", "alalc-ru-1997", "Юрий ЮГ", "I͡uriĭ I͡UG"},
      {"a tied pair: both", "alalc-ru-caron", "Юрий Цой", "I͡Uriǐ T͡Soǐ"},
      {"Turkish capitals", "tr-ru", "Игорь ЫК", "İgor IK"},
      {"dotless i and a grave are composed as a capital", "un-uk-1998", "ії ІЇ", "ı̀ı̀ ÌÌ"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    CHECK(romanize_by(scheme_rules(), row.scheme, row.text) == row.want);
  }
}

}  // namespace canonym
