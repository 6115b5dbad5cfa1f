#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "romanize/scheme_rules.h"

namespace canonym {
namespace {

/// Why a scheme of the samples is not built to the letter.
constexpr const char* cyrillic_yo =
    "its table leaves a Cyrillic ё in the Latin text, a slip that is not ours to repeat: we write ë";
constexpr const char* two_ways = "it wants ЗГУРОВСЬКИЙ once as ZGHUROVSKYI and once as ZGhUROVSKYI";

struct Row {
  std::string_view theirs, ours;
  const char* not_built = nullptr;
};

/// The schemes of scheme_samples.tsv and what we call them.
constexpr Row rows[] = {
    {"alalc-bel-Cyrl-Latn-1997", "alalc-be-1997"},
    {"alalc-rus-Cyrl-Latn-1997", "alalc-ru-caron"},
    {"alalc-rus-Cyrl-Latn-2012", "alalc-ru-caron"},
    {"alalc-ukr-Cyrl-Latn-1997", "alalc-uk-1997"},
    {"bas-rus-Cyrl-Latn-2017-bss", "bas-ru-2017-basic"},
    {"bas-rus-Cyrl-Latn-2017-oss", "bas-ru-2017-optimized"},
    {"bgnpcgn-bel-Cyrl-Latn-1979", "bgn-pcgn-be-1979"},
    {"bgnpcgn-rus-Cyrl-Latn-1947", "bgn-pcgn-ru-1947-typed"},
    {"bgnpcgn-ukr-Cyrl-Latn-1965", "bgn-pcgn-uk-1965"},
    {"bgnpcgn-ukr-Cyrl-Latn-2019", "bgn-pcgn-uk-2019"},
    {"by-bel-Cyrl-Latn-1998", "by-1998"},
    {"by-bel-Cyrl-Latn-2007", "by-2007"},
    {"gki-bel-Cyrl-Latn-1992", "by-1992"},
    {"gki-bel-Cyrl-Latn-2000", "by-2000"},
    {"gost-rus-Cyrl-Latn-16876-71-1983", "gost-16876-71-ru"},
    {"gost-rus-Cyrl-Latn-7.79-2000-2002", "gost-7-79-2000-a-ru"},
    {"icao-bel-Cyrl-Latn-9303", "icao-9303-be"},
    {"mvd-bel-Cyrl-Latn-2008", "by-mvd-be-2008"},
    {"mvd-bel-Cyrl-Latn-2010", "by-mvd-be-2010"},
    {"mvd-rus-Cyrl-Latn-2008", "by-mvd-ru-2008"},
    {"mvd-rus-Cyrl-Latn-2010", "by-mvd-ru-2010"},
    {"odni-bel-Cyrl-Latn-2015", "odni-be-2015"},
    {"odni-rus-Cyrl-Latn-2015", "odni-ru-2015"},
    {"odni-ukr-Cyrl-Latn-2015", "odni-uk-2015"},
    {"stategeocadastre-ukr-Cyrl-Latn-1993", "ua-geocadastre-1993"},
    {"ua-ukr-Cyrl-Latn-1996", "ua-1996"},
    {"ua-ukr-Cyrl-Latn-2007", "ua-2007"},
    {"ua-ukr-Cyrl-Latn-2010", "ua-2010"},
    {"un-bel-Cyrl-Latn-2007", "un-be-2007"},
    {"un-rus-Cyrl-Latn-1987", "un-ru-1987"},
    {"un-ukr-Cyrl-Latn-1998", "un-uk-1998"},
    {"un-ukr-Cyrl-Latn-2012", "un-uk-2012"},
    {"ala_lc", "alalc-ru-1997", cyrillic_yo},
    {"ala_lc_alt", "alalc-ru-plain"},
    {"bgn_pcgn", "bgn-pcgn-ru-1947", cyrillic_yo},
    {"bgn_pcgn_alt", "bgn-pcgn-ru-undotted", cyrillic_yo},
    {"bs_2979", "bs-2979-1958-ru", cyrillic_yo},
    {"bs_2979_alt", "bs-2979-1958-ru-plain"},
    {"gost_16876", "iso-9-1995-ru", cyrillic_yo},
    {"gost_16876_alt", "gost-16876-71-ru-ascii"},
    {"gost_52290", "gost-r-52290-2004"},
    {"gost_52535", "gost-r-52535-1-2006"},
    {"gost_7034", "gost-r-7-0-34-2014"},
    {"gost_779", "iso-9-1995-ru", cyrillic_yo},
    {"gost_779_alt", "gost-7-79-2000-b-ru"},
    {"icao_doc_9303", "icao-9303-ru"},
    {"iso_9_1954", "iso-r9-1954-ru"},
    {"iso_9_1968", "iso-r9-1968-ru"},
    {"iso_9_1968_alt", "iso-r9-1968-ru-english"},
    {"mosmetro", "mosmetro"},
    {"mvd_310", "ru-mvd-1997"},
    {"mvd_310_fr", "ru-mvd-1997-french"},
    {"mvd_782", "ru-mvd-2000"},
    {"scientific", "scientific-ru", cyrillic_yo},
    {"telegram", "telegram-ru"},
    {"ungegn_1987", "un-ru-1987-primes", cyrillic_yo},
    {"uz", "uz-1995"},
    {"wikipedia", "wikipedia-ru"},
    {"yandex_maps", "yandex-maps"},
    {"yandex_money", "yandex-money"},
    {"UkrainianKMU", "ua-2010", two_ways},
    {"UkrainianSimple", "transliterate-uk"},
    {"UkrainianWWS", "scientific-uk"},
    {"UkrainianBritish", "bs-2979-1958-uk"},
    {"UkrainianFrench", "fr-uk"},
    {"UkrainianGerman", "de-uk"},
    {"UkrainianGOST1971", "gost-16876-71-uk-ascii"},
    {"RussianInternationalPassport1997", "ru-passport-1997"},
    {"RussianInternationalPassport1997Reduced", "ru-passport-1997-reduced"},
    {"RussianDriverLicense", "ru-driving-licence-2000"},
    {"RussianISO9SystemB", "gost-7-79-2000-b-ru-typed"},
};

struct Sample {
  std::string native, latin;
};

std::filesystem::path samples_file() {
  const char* shared = std::getenv("CANONYM_SHARED");
  return std::filesystem::path(shared ? shared : CANONYM_SOURCE_DIR "/../shared") / "data/scheme_samples.tsv";
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// The file writes line breaks and quotation marks as C does.
std::string unescape(std::string text) {
  return replace_all(replace_all(std::move(text), "\\n", "\n"), "\\\"", "\"");
}

/// By scheme; empty when the file is not there.
std::map<std::string, std::vector<Sample>> read_samples() {
  std::map<std::string, std::vector<Sample>> samples;
  std::ifstream file(samples_file());
  std::string line;
  std::getline(file, line);  // the names of the columns
  while (std::getline(file, line)) {
    std::vector<std::string> columns(1);
    for (const char c : line)
      if (c == '\t')
        columns.emplace_back();
      else
        columns.back() += c;
    REQUIRE(columns.size() == 5);
    samples[columns[0]].push_back({unescape(columns[2]), unescape(columns[3])});
  }
  return samples;
}

}  // namespace

TEST_CASE("every scheme of the samples is in the table, and each of the table is there") {
  const auto samples = read_samples();
  if (samples.empty()) return;
  std::set<std::string_view> theirs, known;
  for (const auto& [scheme, of_scheme] : samples) theirs.insert(scheme);
  for (const Row& row : rows) known.insert(row.theirs);
  CHECK(theirs == known);
}

TEST_CASE("every sample of a scheme that is built comes out exactly") {
  auto samples = read_samples();
  if (samples.empty()) return;
  for (const Row& row : rows) {
    if (row.not_built) continue;
    for (const Sample& sample : samples[std::string(row.theirs)]) {
      CAPTURE(row.theirs);
      CAPTURE(sample.native);
      CHECK(romanize_by(scheme_rules(), row.ours, sample.native) == sample.latin);
    }
  }
}

TEST_CASE("a scheme that is not built differs in nothing but its reason") {
  auto samples = read_samples();
  if (samples.empty()) return;
  for (const Row& row : rows) {
    if (!row.not_built) continue;
    CAPTURE(row.theirs);
    CAPTURE(row.not_built);
    std::vector<std::string> differing, left;
    for (const Sample& sample : samples[std::string(row.theirs)]) {
      const std::string latin = romanize_by(scheme_rules(), row.ours, sample.native);
      if (latin != sample.latin) differing.push_back(sample.native);
      if (latin != replace_all(sample.latin, "ё", "ë")) left.push_back(sample.native);
    }
    CHECK_FALSE(differing.empty());
    CHECK(left ==
          (row.not_built == two_ways ? std::vector<std::string>{"ЗГУРОВСЬКИЙ"} : std::vector<std::string>{}));
  }
}

}  // namespace canonym
