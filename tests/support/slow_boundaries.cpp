// Where names may begin, and what may stand between their words.
#include "support/slow_characters.h"
#include "support/slow_words.h"

namespace canonym::slow {
namespace {

constexpr std::size_t longest_blank = 128;

/// Whether the solo letter that `at` belongs to, over its marks, is one.
bool is_part_of_solo(std::string_view text, std::size_t at) {
  while (at > 0 && is_at(text, at, Character::mark)) {
    const std::size_t before = step_back(text, at);
    if (before == at) break;
    at = before;
  }
  return is_at(text, at, Character::solo);
}

/// Whether the apostrophe ends an elision: d’, l’, qu’, dell’ before a capital.
bool is_elision(std::string_view text, std::size_t apostrophe, std::size_t name) {
  const std::size_t last = step_back(text, apostrophe);
  if (!is_at(text, last, Character::strips_marks) || !is_at(text, name, Character::strips_marks))
    return false;
  std::size_t letters = 0;
  for (std::size_t at = last; is_at(text, at, Character::word); ++letters) {
    const std::size_t before = step_back(text, at);
    if (before == at) {
      ++letters;
      break;
    }
    at = before;
  }
  if (letters == 1) return read_at(text, last).character.fold() != "o";
  if (letters == 2) return true;
  return letters <= 6 && !is_capital(text, last) && is_capital(text, name);
}

bool is_after_period(std::string_view text, std::size_t at) {
  return at > 0 && read_at(text, at - decode_before(text, at).size).character.fold() == ".";
}

}  // namespace

Gap read_gap(std::string_view text, std::size_t at) {
  Gap gap{is_after_period(text, at) ? Joiner::blank : Joiner::nothing, skip_ignorables(text, at)};
  if (is_at(text, gap.end, Character::apostrophe)) {  // one that ends the word before, as in Kazan’ Arena
    const std::size_t next = gap.end + read_at(text, gap.end).size;
    if (is_at(text, next, Character::space) || is_at(text, next, Character::hyphen)) gap.end = next;
  }
  const std::size_t begin = gap.end;
  gap.end = skip_ignorables(text, gap.end);
  std::size_t newlines = 0;
  for (; is_at(text, gap.end, Character::space);
       gap.end = skip_ignorables(text, gap.end + read_at(text, gap.end).size)) {
    gap.joiner = Joiner::blank;
    gap.has_space = true;
    const bool is_second_half = text[gap.end] == '\n' && gap.end > 0 && text[gap.end - 1] == '\r';
    if (is_at(text, gap.end, Character::newline) && !is_second_half) ++newlines;
  }
  gap.has_newline = newlines > 0;
  if (newlines > 1 || gap.end - begin > longest_blank) gap.joiner = Joiner::too_much;
  if (gap.joiner == Joiner::nothing && is_at(text, gap.end, Character::hyphen)) {
    const std::size_t next = skip_ignorables(text, gap.end + read_at(text, gap.end).size);
    if (is_at(text, next, Character::word)) return {Joiner::hyphen, next};
  }
  return gap;
}

bool may_begin(std::string_view text, std::size_t at) {
  if (!is_at(text, at, Character::word)) return false;
  const std::size_t before = step_back(text, at);
  if (before == at) return true;
  if (is_at(text, before, Character::word)) {
    if (is_at(text, at, Character::solo)) return true;
    return is_part_of_solo(text, before) && !is_at(text, at, Character::mark);
  }
  if (!is_at(text, before, Character::apostrophe) || is_at(text, at, Character::solo)) return true;
  const std::size_t letter = step_back(text, before);
  if (letter == before || !is_at(text, letter, Character::word) || is_part_of_solo(text, letter)) return true;
  return is_elision(text, before, at);
}

}  // namespace canonym::slow
