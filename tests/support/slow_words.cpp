#include "support/slow_words.h"

#include <algorithm>
#include <array>

#include "icu/fold.h"
#include "support/slow_characters.h"

namespace canonym::slow {
namespace {

/// A letter that belongs to a longer word.
bool is_run_letter(std::string_view text, std::size_t at) {
  return is_at(text, at, Character::word) && !is_at(text, at, Character::solo);
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
