#include "normalize/frame.h"

#include <algorithm>

#include "icu/fold.h"
#include "match/initials.h"
#include "normalize/prose_signs.h"

namespace canonym {
namespace {

constexpr std::size_t longest_word = 30;
constexpr std::size_t longest_initial = 4;  // bytes, folded: дз
constexpr std::size_t longest_ending = 2;   // behind an apostrophe: we’ve

constexpr std::string_view dash = "—";  // en dashes may join

/// Of letters and digits; the latter have that bit.
char to_small_ascii(char byte) {
  return static_cast<char>(byte | 0x20);
}

}  // namespace

FrameFinder::FrameFinder(const Matcher::Compiled& compiled, WordReadings& readings)
    : compiled_(compiled), readings_(readings), is_dash_foreign_(is_unlisted(dash)) {}

/// The word at `begin`, if it is a short one of ASCII letters and digits with a character behind it that ends
/// it: all that can be judged without reading it. Empty otherwise.
std::string_view FrameFinder::plain_word_at(std::size_t begin) const {
  std::size_t end = begin;
  while (end < text_.size() && end - begin <= longest_word && is_plain_letter(text_[end])) ++end;
  const bool is_plain = begin + WordKey::most_bytes < text_.size() && end < text_.size() &&
                        end - begin <= longest_word && WordFilter::ends_word(text_[end]);
  return text_.substr(begin, is_plain ? end - begin : 0);
}

/// Whether a plain word that the filter does not know is foreign without further ado.
bool FrameFinder::is_surely_foreign(std::string_view word, char next) const {
  const bool is_latin = word.front() > '9';
  const bool may_be_initial = next == '.' && word.size() <= longest_initial;
  if (!is_latin || readings_.reads_latin() || may_be_initial) return false;
  return word.size() < 2 || !compiled_.index.may_end_as_patronymic(to_small_ascii(word[word.size() - 2]),
                                                                   to_small_ascii(word.back()));
}

/// Bytes of the word at `begin` that no name can have, as a whole or in part; 0 when there is no such word.
std::size_t FrameFinder::read_foreign(std::size_t begin) {
  const std::string_view word = plain_word_at(begin);
  const char next = word.empty() ? '\0' : text_[begin + word.size()];
  const WordGlance glance = word.empty() ? compiled_.filter.glance(text_, begin)
                                         : compiled_.filter.glance_at_ascii(word.data(), word.size(), next);
  if (glance.run == 0 || glance.run > longest_word) return 0;
  if (!word.empty() && glance.answer == WordGlance::Answer::unlisted && is_surely_foreign(word, next))
    return glance.run;
  const std::size_t end = begin + glance.run;
  // A period may make an initial of it.
  const std::size_t period = end < text_.size() && text_[end] == '.' ? 1 : 0;
  const std::string_view key = text_.substr(begin, glance.run + period);
  if (foreign_.has(key, glance.hash)) return glance.run;
  if (!is_foreign(begin, end)) return 0;
  foreign_.note(key, glance.hash);
  return glance.run;
}

bool FrameFinder::is_foreign(std::size_t begin, std::size_t end) const {
  // What stands before an apostrophe by itself is looked at by those who ask for initials and given names.
  if (!compiled_.reader.characters().read(text_, begin).character.is(Character::word)) return false;
  Word word;
  compiled_.reader.read(text_, begin, longest_word * 4, word);
  if (word.end_count == 0 || word.ends[0].end != end) return false;
  for (std::size_t i = 0; i < word.end_count; ++i) {
    const std::string_view folded = word.folded_to(word.ends[i]);
    if (!is_unlisted(folded) || compiled_.index.has_patronymic_ending(folded)) return false;
    const bool is_initial =
        folded.size() <= longest_initial && text_.substr(word.ends[i].end).starts_with('.');
    if (is_initial && (is_digraph_initial(folded) || decode_at(folded, 0).size == folded.size()))
      return false;
  }
  const std::size_t shortest = word.ends[word.end_count - 1].end;
  return readings_.read(text_.substr(begin, shortest - begin)).empty() &&
         is_short_behind_apostrophe(begin, end);
}

/// A name may begin behind an apostrophe: then only an ending such as ’s or ’t may stand there.
bool FrameFinder::is_short_behind_apostrophe(std::size_t begin, std::size_t end) const {
  std::size_t letters = end;
  while (letters > begin && is_plain_letter(text_[letters - 1])) --letters;
  if (letters == begin) return true;
  for (std::size_t at = begin; at < end; at += decode_at(text_, at).size) {
    const Character character = compiled_.reader.characters().read(text_, at).character;
    const bool is_last = at + decode_at(text_, at).size == letters;
    if (!character.is(Character::word) && !(character.is(Character::apostrophe) && is_last)) return false;
    if (!character.is(Character::apostrophe)) continue;
    const std::string_view ending = text_.substr(letters, end - letters);
    if (ending.size() > longest_ending || !is_unlisted(fold_text(ending)) || !readings_.read(ending).empty())
      return false;
  }
  return true;
}

bool FrameFinder::is_unlisted(std::string_view folded) const {
  return compiled_.index.lexicon().find(folded) == Lexicon::unknown;
}

/// Where the word begins before the blanks that end at `at`; 0 when there is none.
std::optional<std::size_t> FrameFinder::find_begin(std::size_t at) {
  if (at == 0) return at;
  std::size_t end = skip_blanks_before(text_, at);
  if (end == 0) return end;
  if (end == at) return std::nullopt;
  if (is_dash_foreign_ && text_.substr(0, end).ends_with(dash)) return end - dash.size();
  end = skip_signs_before(text_, end);
  const std::size_t begin = find_run_begin(text_, end, longest_word);
  if (begin == end || read_foreign(begin) != end - begin) return std::nullopt;
  return begin;
}

/// Whether what begins with a blank at `at` is nothing, or a word that no name can have.
bool FrameFinder::is_closed_behind(std::size_t at) {
  const std::size_t blanks_end = skip_blanks(text_, at);
  if (blanks_end == text_.size()) return true;
  if (blanks_end == at) return false;
  if (is_dash_foreign_ && text_.substr(blanks_end).starts_with(dash)) return true;
  const std::size_t begin = skip_opening_signs(text_, blanks_end);
  return begin < text_.size() && read_foreign(begin) > 0;
}

bool FrameFinder::is_before_capital(std::size_t at) const {
  const std::size_t next = skip_blanks(text_, at);
  if (next == text_.size() || text_.substr(at, next - at).find_first_of("\n\r") != std::string_view::npos)
    return false;
  return compiled_.reader.characters().read(text_, next).character.is(Character::upper);
}

std::optional<Frame> FrameFinder::find_thoroughly(Span stretch) {
  Frame frame;
  frame.signs = {skip_signs_before_name(text_, stretch.begin), skip_signs_behind_name(text_, stretch.end)};
  if (stretch.begin - frame.signs.begin > most_prose_signs || !is_closed_behind(frame.signs.end))
    return std::nullopt;
  const std::optional<std::size_t> begin = find_begin(frame.signs.begin);
  if (!begin) return std::nullopt;
  frame.begin = *begin;
  frame.is_before_capital = is_before_capital(frame.signs.end);
  return frame;
}

}  // namespace canonym
