#include <doctest/doctest.h>

#include "canonym/stream.h"
#include "support/rules_for_tests.h"

namespace canonym {
namespace {

constexpr auto rules = R"(canonym: 1
title: t
source: s
checks: {all: off}
patronymics: {endings: [vich]}
names:
  kyiv: {kind: place, canonical: Kyiv, variants: [Kiev]}
  rock: {kind: organization, canonical: Rock & Roll}
  ivan: {kind: person, canonical: Ivan Petrov}
)";

/// The text with "|" where it is cut when parts are as short as can be.
std::string cut_text(const Matcher& matcher, std::string_view text) {
  TextParts parts(matcher, 1);
  parts.add(text);
  parts.finish();
  std::string shown;
  std::size_t end = 0;
  while (const std::optional<TextPart> part = parts.next()) {
    CHECK(part->offset + part->own.begin == end);
    end += part->own.size();
    shown += part->own_text();
    shown += part->is_last ? "" : "|";
  }
  return shown;
}

}  // namespace

TEST_CASE("a text is cut where nothing reaches across") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"an empty text is one part", "", ""},
      {"before words that no rule has", "Kiev and Minsk was ", "Kiev |and |Minsk |was "},
      {"a word whose end is not in sight may be a longer one", "Kiev and", "Kiev and"},
      {"not before a name", "a Kiev x", "a Kiev x"},
      {"not before an initial or a patronymic", "a I. b Ivanovich c ", "a I. |b Ivanovich |c "},
      {"not inside of a stretch that may be protected", "a http://x/Kiev-x|y ", "a |http://x/Kiev-x|y "},
      {"before a sign that no rule has, not one that a rule has", "a \"Kiev & b ", "a |\"Kiev & |b "},
      {"not before what joins names", "Ivan - Petrov , x . ’ ", "Ivan - Petrov , |x . ’ "},
      {"not where a name may begin inside", "a d’Kiev x平 b ", "a d’Kiev x平 |b "},
      {"behind a blank line, whatever follows", "Kiev\n\nKiev\r\n\r\nIvan", "Kiev\n\n|Kiev\r\n\r\n|Ivan"},
      {"not behind a line break alone", "Kiev\nKiev", "Kiev\nKiev"},
      {"not before bytes that are no text", "a \xFF b ", "a \xFF |b "},
  };
  const Matcher matcher = matcher_for(rules);
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(cut_text(matcher, row.text) == row.want);
  }
}

}  // namespace canonym
