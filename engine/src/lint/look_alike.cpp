#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "icu/characters.h"
#include "icu/deceit.h"
#include "icu/script.h"
#include "icu/spoof.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {
namespace {

/// A zero or one that stands for O or l: between letters, and not both capitals
/// as in H1N1.
std::optional<Span> find_digit_for_letter(std::string_view text) {
  const CharacterTable& characters = CharacterTable::instance();
  for (std::size_t at = text.find_first_of("01"); at != text.npos; at = text.find_first_of("01", at + 1)) {
    if (at == 0 || at + 1 == text.size()) continue;
    const char32_t before = decode_before(text, at).value;
    const char32_t after = decode_at(text, at + 1).value;
    const Character left = characters[before], right = characters[after];
    if (!left.is(Character::cased) || !right.is(Character::cased)) continue;
    if (!left.is(Character::upper) || !right.is(Character::upper)) return Span{at, at + 1};
  }
  return std::nullopt;
}

/// A zero after a small letter looks like a small o, which skeletons do not know.
std::string with_small_zeros(std::string text) {
  const CharacterTable& characters = CharacterTable::instance();
  for (std::size_t at = text.find('0'); at != text.npos; at = text.find('0', at + 1)) {
    if (at == 0) continue;
    const Character before = characters[decode_before(text, at).value];
    if (before.is(Character::cased) && !before.is(Character::upper)) text[at] = 'o';
  }
  return text;
}

bool has_digit_look(std::string_view text) {
  return text.find_first_of("01") != text.npos;
}

/// What makes a spelling one to be suspicious of, where another looks the same.
struct Looks {
  std::string scripts;
  bool has_rare_letter;
  bool has_digit;

  bool operator==(const Looks&) const = default;
  /// The one that sorts first is taken to be honest.
  auto rank() const { return std::tuple(has_rare_letter, has_digit, scripts != "Latn"); }
};

struct Suspect {
  const Written* spelling;
  Looks looks;
};

/// Spellings that look alike, the honest one first.
class LookAlikes {
 public:
  void add(const Written& spelling) {
    spellings_.push_back({std::hash<std::string>()(skeleton_of(spelling)), &spelling});
  }

  template <class Visit>
  void visit_suspects(Visit&& visit) const {
    std::vector<Hashed> sorted = spellings_;
    std::ranges::stable_sort(sorted, {}, &Hashed::hash);
    for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
      while (end < sorted.size() && sorted[end].hash == sorted[begin].hash) ++end;
      if (end - begin > 1) visit_suspects(std::span(sorted).subspan(begin, end - begin), visit);
    }
  }

 private:
  /// A spelling, and the hash of what it looks like: almost all of them look like no other.
  struct Hashed {
    std::size_t hash;
    const Written* spelling;
  };

  std::string skeleton_of(const Written& spelling) const {
    return checker_.skeleton(with_small_zeros(spelling.text));
  }

  template <class Visit>
  void visit_suspects(std::span<const Hashed> hashed, Visit&& visit) const {
    std::unordered_set<std::string_view> seen;
    std::map<std::string, std::vector<Suspect>> by_skeleton;
    for (const auto& [hash, spelling] : hashed)
      if (seen.insert(spelling->text).second)
        by_skeleton[skeleton_of(*spelling)].push_back({spelling, look_at(spelling->text)});
    for (auto& [skeleton, suspects] : by_skeleton) {
      std::ranges::stable_sort(suspects, {}, [](const Suspect& suspect) { return suspect.looks.rank(); });
      for (const Suspect& suspect : suspects)
        if (suspect.looks != suspects.front().looks) visit(*suspect.spelling, *suspects.front().spelling);
    }
  }

  Looks look_at(std::string_view text) const {
    return {list_scripts(text), checker_.has_rare_letter(text), has_digit_look(text)};
  }

  LookChecker checker_;
  std::vector<Hashed> spellings_;
};

/// The first letter that the other spelling does not have in its place.
Span find_difference(std::string_view text, std::string_view other) {
  std::size_t at = 0;
  while (at < text.size() && at < other.size()) {
    const CodePoint point = decode_at(text, at);
    if (text.substr(at, point.size) != other.substr(at, point.size)) return {at, at + point.size};
    at += point.size;
  }
  return {0, text.size()};
}

void report_pair(const Written& spelling, const Written& other, const CheckContext& context,
                 const CheckInfo& self) {
  const Span difference = find_difference(spelling.text, other.text);
  context.problems
      .add(self.severity, self.code, place_within(spelling, difference),
           in_quotes(spelling.text) + " only looks like " + in_quotes(other.text) + ": it has a " +
               name_character(decode_at(spelling.text, difference.begin).value))
      .remarks.push_back({other.at, "the spelling that it looks like"});
}

}  // namespace

/// Native forms and look-alikes that are listed as such may look like anything.
void check_look_alike(const CheckContext& context, const CheckInfo& self) {
  LookAlikes alikes;
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    if (placed.role == Role::native || placed.role == Role::never) return;
    alikes.add(placed.spelling);
    const std::optional<Span> digit = find_digit_for_letter(placed.spelling.text);
    if (!digit) return;
    context.problems.add(self.severity, self.code, place_within(placed.spelling, *digit),
                         in_quotes(placed.spelling.text) + " has a digit that looks like a letter: " +
                             name_character(decode_at(placed.spelling.text, digit->begin).value));
  });
  alikes.visit_suspects(
      [&](const Written& spelling, const Written& other) { report_pair(spelling, other, context, self); });
}

}  // namespace canonym
