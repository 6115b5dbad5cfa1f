#include "match/initials.h"

#include <algorithm>
#include <array>
#include <string>

namespace canonym {
namespace {

constexpr std::array<std::string_view, 30> digraphs{
    "ch", "kh", "sh", "zh", "th", "ph", "ts", "tz", "cz", "sz", "dz", "dj", "tc", "tj", "gh",
    "ye", "yo", "yu", "ya", "yi", "je", "jo", "ju", "ja", "ji", "ie", "io", "iu", "ia", "дз"};

/// Abbreviations of English prose that stand right before surnames.
constexpr std::array<std::string_view, 8> abbreviations{"us", "uk", "un", "eu", "dc", "ny", "la", "ussr"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_dotted_letter(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && is_letter(text[at]) && text[at + 1] == '.';
}

}  // namespace

bool is_digraph_initial(std::string_view folded) {
  return std::find(digraphs.begin(), digraphs.end(), folded) != digraphs.end();
}

bool is_in_abbreviation(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 8;  // bytes, "U.S.S.R."
  std::size_t begin = at;
  while (begin >= 2 && at - begin < longest && is_dotted_letter(text, begin - 2)) begin -= 2;
  if (begin > 0 && is_letter(text[begin - 1])) return false;
  std::string letters;
  for (std::size_t i = begin; is_dotted_letter(text, i) && letters.size() < longest; i += 2)
    letters += static_cast<char>(text[i] | 0x20);
  return std::find(abbreviations.begin(), abbreviations.end(), letters) != abbreviations.end();
}

}  // namespace canonym
