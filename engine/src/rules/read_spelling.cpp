#include "rules/read_spelling.h"

#include <algorithm>
#include <string>

#include "icu/characters.h"
#include "rules/keys.h"
#include "rules/place.h"

namespace canonym {
namespace {

struct Refusal {
  std::string_view code;
  std::string message;
};

bool has_character(std::string_view text, Character::Flag flag) {
  const CharacterTable& characters = CharacterTable::instance();
  for (std::size_t at = 0; at < text.size();) {
    const CharacterTable::Read read = characters.read(text, at);
    if (read.character.is(flag)) return true;
    at += read.size;
  }
  return false;
}

/// Plain blanks only: other white space is a matter of the invisible-character check.
std::string without_stray_blanks(std::string_view text) {
  std::string tidy;
  for (const char c : text)
    if (c != ' ' || (!tidy.empty() && tidy.back() != ' ')) tidy += c;
  if (tidy.ends_with(' ')) tidy.pop_back();
  return tidy;
}

std::string too_much(std::string_view verb, std::size_t count, std::string_view unit, std::size_t most) {
  return "this spelling " + std::string(verb) + " " + std::to_string(count) + " " + std::string(unit) +
         ", more than the " + std::to_string(most) + " that are allowed";
}

std::optional<Refusal> find_refusal(std::string_view text) {
  if (text.empty()) return Refusal{"bad-spelling", "a spelling may not be empty"};
  if (text.size() > most_spelling_bytes)
    return Refusal{"spelling-too-long", too_much("takes", text.size(), "bytes", most_spelling_bytes)};
  if (has_character(text, Character::newline) || text.find('\t') != text.npos)
    return Refusal{"bad-spelling", in_quotes(text) + " has a line break or a tab in it"};
  if (!has_character(text, Character::word))
    return Refusal{"bad-spelling", in_quotes(text) + " has neither a letter nor a digit"};
  const auto words = 1 + static_cast<std::size_t>(std::ranges::count(without_stray_blanks(text), ' '));
  if (words > most_spelling_words)
    return Refusal{"spelling-too-many-words", too_much("has", words, "words", most_spelling_words)};
  return std::nullopt;
}

}  // namespace

std::optional<Written> read_spelling(const Written& written, Diagnostics& problems) {
  if (const std::optional<Refusal> refusal = find_refusal(written.text)) {
    problems.add(Severity::error, refusal->code, written.at, refusal->message);
    return std::nullopt;
  }
  std::string tidy = without_stray_blanks(written.text);
  if (tidy == written.text) return written;
  problems
      .add(Severity::error, "stray-blank", written.at,
           in_quotes(written.text) + " has a blank at an end, or two in a row")
      .fix = rewrite_scalar(written, tidy);
  return Written{std::move(tidy), written.at};
}

std::optional<Written> read_spelling(const Value& value, std::string_view what, Diagnostics& problems) {
  if (!has_shape(value, Shape::text, what, problems)) return std::nullopt;
  return read_spelling(value.scalar, problems);
}

}  // namespace canonym
