#include "costs/cases.h"

namespace canonym {

namespace {

template <const char* Unit>
std::string again(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += Unit;
  return text;
}

/// Words that are all different, between what is the same.
template <const char* Before, const char* After>
std::string numbered(std::size_t bytes) {
  std::string text;
  for (unsigned number = 0; text.size() < bytes; ++number) {
    text += Before;
    for (unsigned left = number * 7919 + 1; left > 0; left /= 21) text += static_cast<char>('a' + left % 21);
    text += After;
  }
  return text;
}

/// A beginning that stands once, before the rest.
template <const char* Begin, const char* Unit>
std::string begun(std::size_t bytes) {
  return Begin + again<Unit>(bytes);
}

constexpr char prose[] =
    "The ministers met on Monday and, as nobody had expected, agreed; in Kiev the papers said little about "
    "it. ";
constexpr char names[] = "Svetlana Tikhanovskaya Kiev ";
constexpr char commas[] = "Tikhanovskaya, Svetlana, Tikhanovskaya, ";
constexpr char initials[] = "S. S. ";
constexpr char prefix[] = "Grand ";
constexpr char overlapping[] = "Alpha Beta ";
constexpr char letter[] = "a";
constexpr char capital[] = "A ";
constexpr char apostrophe[] = "’";
constexpr char elision[] = "d’l’";
constexpr char hyphen[] = "-";
constexpr char hyphened[] = "Kiev-";
constexpr char mark[] = "\u0301";
constexpr char joiner[] = "\u200D";
constexpr char broken[] = "\xE2\x80";
constexpr char nul[] = "\x01";
constexpr char blank[] = " ";
constexpr char line[] = "Kiev\n\n";
constexpr char scheme[] = "http://";
constexpr char path[] = "Kiev/";
constexpr char at[] = "Kiev@";
constexpr char dot[] = "Kiev.";
constexpr char bracket[] = "([{“";
constexpr char han[] = "漢字";
constexpr char lone_capital[] = "Z";
constexpr char derived_begin[] = " Tikhan";
constexpr char derived_end[] = "ovskaya";
constexpr char cyrillic_begin[] = " Тихановск";
constexpr char cyrillic_end[] = "ой";
constexpr char word_end[] = " ";

}  // namespace

const std::vector<CostCase>& cost_cases() {
  static const std::vector<CostCase> cases = {
      {"prose", "what texts are", again<prose>},
      {"names", "a name after each name", again<names>},
      {"commas", "any of them may be the family name of the one before or behind", again<commas>},
      {"initials", "each may be the first or second of a name", again<initials>},
      {"prefix", "a beginning of a long name, again and again", again<prefix>},
      {"overlapping", "each name ends where another may begin", again<overlapping>},
      {"one word", "a word as long as the text", again<letter>},
      {"one word with a capital", "a candidate as long as the text", begun<lone_capital, letter>},
      {"capitals", "words of one letter, each a candidate", again<capital>},
      {"apostrophes", "each may be inside of a word", again<apostrophe>},
      {"elisions", "a name may begin behind each", again<elision>},
      {"hyphens", "each may be a joiner", again<hyphen>},
      {"hyphened names", "a compound as long as the text", again<hyphened>},
      {"marks", "one grapheme as long as the text", begun<lone_capital, mark>},
      {"zero-width joiners", "to be passed over", begun<lone_capital, joiner>},
      {"ill-formed", "characters that begin and do not end", again<broken>},
      {"control characters", "signs that are words each", again<nul>},
      {"blanks", "a joiner as long as the text", begun<lone_capital, blank>},
      {"lines", "a name in each paragraph", again<line>},
      {"schemes", "each may begin a URL", again<scheme>},
      {"long URL", "a name in each step of a path", begun<scheme, path>},
      {"mail addresses", "each name may be of the address", again<at>},
      {"file names", "dots that may be of a name", again<dot>},
      {"brackets", "opened and never closed", again<bracket>},
      {"Han", "a boundary on both sides of each letter", again<han>},
      {"different words", "none seen before", numbered<lone_capital, word_end>},
      {"derived words", "none seen before, each nearly a name", numbered<derived_begin, derived_end>},
      {"inflected words", "none seen before, each nearly a native name",
       numbered<cyrillic_begin, cyrillic_end>},
  };
  return cases;
}

std::string_view cost_rules() {
  return R"(canonym: 1
title: Names whose beginnings go on
source: invented
names:
  tikhanovskaya:
    canonical: Sviatlana Tsikhanouskaya
    native: {be: Святлана Ціханоўская, ru: Светлана Тихановская}
    variants: [Svetlana Tikhanovskaya]
  kyiv: {kind: place, canonical: Kyiv, native: {uk: Київ}, variants: [Kiev]}
  long: {kind: place, canonical: Long, variants: [Grand Grand Grand Grand Grand Grand Grand Long]}
  alpha: {kind: place, canonical: Gamma Alpha, variants: [Alpha Beta Alpha]}
  beta: {kind: place, canonical: Alpha Alpha, variants: [Beta Alpha Beta]}
)";
}

}  // namespace canonym
