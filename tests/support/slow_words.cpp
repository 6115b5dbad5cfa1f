#include "support/slow_words.h"

#include <algorithm>
#include <array>

#include "icu/characters.h"
#include "icu/fold.h"

namespace canonym::slow {
namespace {

using Read = CharacterTable::Read;

constexpr std::size_t longest_blank = 128;

/// Beyond the ends of the text stands a character without flags.
Read read_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {{}, CodePoint::ill_formed, 0};
  return CharacterTable::instance().read(text, at);
}

bool is_at(std::string_view text, std::size_t at, Character::Flag flag) {
  return read_at(text, at).character.is(flag);
}

/// A letter that belongs to a longer word.
bool is_run_letter(std::string_view text, std::size_t at) {
  return is_at(text, at, Character::word) && !is_at(text, at, Character::solo);
}

std::size_t skip_ignorables(std::string_view text, std::size_t at) {
  while (is_at(text, at, Character::ignorable)) at += read_at(text, at).size;
  return at;
}

/// Where the last character before `at` begins that is not ignorable; `at` itself at the front.
std::size_t step_back(std::string_view text, std::size_t at) {
  for (std::size_t begin = at; begin > 0;) {
    begin -= decode_before(text, begin).size;
    if (!is_at(text, begin, Character::ignorable)) return begin;
  }
  return at;
}

std::size_t end_of_solo(std::string_view text, std::size_t at) {
  std::size_t end = at + read_at(text, at).size;
  for (std::size_t next = skip_ignorables(text, end); is_at(text, next, Character::mark);
       next = skip_ignorables(text, end))
    end = next + read_at(text, next).size;
  return end;
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
  std::size_t end = at + read_at(text, at).size;
  for (;;) {
    std::size_t next = skip_ignorables(text, end);
    if (is_at(text, next, Character::apostrophe))
      next = skip_ignorables(text, next + read_at(text, next).size);
    if (!is_run_letter(text, next)) return end;
    end = next + read_at(text, next).size;
  }
}

Token make_token(std::string_view text, Span span) {
  Token token{span, fold_text(text.substr(span.begin, span.size())), 0, {}, false};
  for (std::size_t at = span.begin; at < span.end; at += read_at(text, at).size) {
    if (is_at(text, at, Character::upper)) token.capitals.push_back(token.cased);
    if (is_at(text, at, Character::cased)) ++token.cased;
  }
  return token;
}

bool is_sign(const Read& read) {
  const Character& character = read.character;
  return read.size > 0 && read.value != CodePoint::ill_formed && !character.is(Character::word) &&
         !character.is(Character::space) && !character.is(Character::ignorable);
}

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

/// Where in a word the apostrophe of a possessive stands, if it has one.
std::optional<std::size_t> find_possessive(std::string_view text, Span word) {
  std::optional<std::size_t> apostrophe;
  for (std::size_t at = word.begin; at < word.end; at += read_at(text, at).size)
    if (is_at(text, at, Character::apostrophe)) apostrophe = at;
  if (!apostrophe) return std::nullopt;
  const std::size_t letters = skip_ignorables(text, *apostrophe + read_at(text, *apostrophe).size);
  std::string ending(text.substr(letters, word.end - letters));
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  constexpr std::array<std::string_view, 6> endings{"s", "d", "ll", "ve", "re", "m"};
  return std::ranges::find(endings, ending) == endings.end() ? std::nullopt : apostrophe;
}

}  // namespace

bool is_capital(std::string_view text, std::size_t at) {
  return is_at(text, at, Character::upper);
}

std::optional<Token> read_token(std::string_view text, std::size_t at) {
  const Read read = read_at(text, at);
  if (is_sign(read)) {
    Token token = make_token(text, {at, at + read.size});
    token.is_sign = true;
    if (read.character.is(Character::apostrophe)) token.folded = "'";
    return token;
  }
  if (read.character.is(Character::solo)) return make_token(text, {at, end_of_solo(text, at)});
  if (!read.character.is(Character::word)) return std::nullopt;
  Token token = make_token(text, {at, end_of_run(text, at)});
  if (const auto apostrophe = find_possessive(text, token.span))
    token.folded = fold_text(text.substr(at, *apostrophe - at)) + "'" +
                   fold_text(text.substr(*apostrophe, token.span.end - *apostrophe));
  return token;
}

std::optional<Token> read_shorter_word(std::string_view text, std::size_t at) {
  if (!is_run_letter(text, at)) return std::nullopt;
  const auto apostrophe = find_possessive(text, {at, end_of_run(text, at)});
  if (!apostrophe) return std::nullopt;
  const std::size_t last = step_back(text, *apostrophe);
  return make_token(text, {at, last + read_at(text, last).size});
}

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

bool agrees_in_case(const Token& text, const Token& spelling, bool is_term, bool ignore_case) {
  if (ignore_case || text.capitals == spelling.capitals) return true;
  if (text.is_all_capitals()) return true;  // or has no cased letters
  if (is_term && text.capitals.empty()) return true;
  const bool is_abbreviation = spelling.cased >= 2 && spelling.is_all_capitals();
  return text.capitals == std::vector<std::size_t>{0} && !is_abbreviation;
}

std::vector<std::string_view> split_at_blanks(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_at(text, end, Character::space)) end += read_at(text, end).size;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end < text.size() ? end + read_at(text, end).size : end;
  }
  return words;
}

}  // namespace canonym::slow
