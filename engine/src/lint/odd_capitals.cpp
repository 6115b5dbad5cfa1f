#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "compose/words.h"
#include "icu/characters.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t shortest_name = 3;
constexpr std::size_t shortest_shout = 4;  // of fewer letters are abbreviations and numbers of monarchs

/// The cased letters of a word: 'A' for a capital, 'a' for a small one; and its apostrophes, which part them.
std::string read_cases(std::string_view word) {
  const CharacterTable& characters = CharacterTable::instance();
  std::string cases;
  for (std::size_t at = 0; at < word.size();) {
    const CharacterTable::Read read = characters.read(word, at);
    if (read.character.is(Character::cased)) cases += read.character.is(Character::upper) ? 'A' : 'a';
    if (read.character.is(Character::apostrophe)) cases += '\'';
    at += read.size;
  }
  return cases;
}

struct Oddity {
  std::string_view word;
  const char* what;
};

/// GEorgi, BORISSOV among words that are written otherwise, a name that is all small.
std::optional<Oddity> find_oddity(std::string_view name) {
  std::size_t small = 0;
  bool has_capital = false;
  std::optional<Oddity> odd;
  for (const std::string_view word : split_words(name)) {
    const std::string cases = read_cases(word);
    const bool has_own_small = cases.find('a') != cases.npos;
    small += static_cast<std::size_t>(std::ranges::count(cases, 'a'));
    has_capital |= cases.find('A') != cases.npos;
    if (odd) continue;
    if (cases.starts_with("AAa") && cases.find('A', 2) == cases.npos)
      odd = {word, "begins with two capitals"};
    if (cases.size() >= shortest_shout && !has_own_small) odd = {word, "is all capitals, the rest is not"};
  }
  if (!has_capital && small >= shortest_name) return Oddity{name, "has no capital"};
  return small > 0 ? odd : std::nullopt;  // an acronym is what it is
}

}  // namespace

/// Organizations and terms are written as they like.
void check_odd_capitals(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    if (record.kind != Kind::person && record.kind != Kind::place) continue;
    const Written& canonical = record.canonical;
    const std::optional<Oddity> odd = find_oddity(canonical.text);
    if (!odd) continue;
    const auto begin = static_cast<std::size_t>(odd->word.data() - canonical.text.data());
    context.problems.add(self.severity, self.code, place_within(canonical, {begin, begin + odd->word.size()}),
                         in_quotes(odd->word) + " " + odd->what + ", which is odd for a " +
                             std::string(kind_name(record.kind)));
  }
  const auto check_part = [&](const Written& part) {
    const std::string cases = read_cases(part.text);
    if (cases.size() < shortest_name || cases.find('A') != cases.npos) return;
    context.problems.add(self.severity, self.code, part.at,
                         in_quotes(part.text) + " has no capital, which is odd for a part of a name");
  };
  for (const PartGroup& group : context.model.groups) {
    check_part(group.key);
    for (const Written& spelling : group.spellings) check_part(spelling);
  }
}

}  // namespace canonym
