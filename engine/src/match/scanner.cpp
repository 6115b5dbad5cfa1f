#include "match/scanner.h"

#include <array>

namespace canonym {
namespace {

/// More matches without a break between them than any prose has: a list. It is
/// cut here so that memory stays bounded.
constexpr std::size_t most_matches = 4096;

enum Ascii : std::uint8_t { other, lower, candidate };  // candidate: a capital or digit

constexpr std::array<Ascii, 128> make_ascii_classes() {
  std::array<Ascii, 128> classes{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) classes[c] = lower;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) classes[c] = candidate;
  for (unsigned char c = '0'; c <= '9'; ++c) classes[c] = candidate;
  return classes;
}

constexpr std::array<Ascii, 128> ascii_classes = make_ascii_classes();

}  // namespace

Scanner::Scanner(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
                 LanguageSet languages, SeenNames& seen, FindTrace* trace)
    : compiled_(compiled),
      text_(text),
      ignores_case_(options.ignore_case),
      skips_lower_case_(!options.ignore_case && !compiled.index.has_lower_case_words()),
      seen_(seen),
      finder_(compiled, text, options, languages, seen, trace) {}

std::size_t Scanner::skip_piece(std::size_t at) const {
  const CharacterTable& characters = compiled_.reader.characters();
  bool is_solo = false;
  for (const std::size_t begin = at; at < text_.size();) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
      if (ascii_classes[byte] == other || is_solo) break;
      ++at;
      continue;
    }
    const auto [character, value, size] = characters.read(text_, at);
    if (!(character.flags & (Character::word | Character::ignorable))) break;
    if (character.is(Character::word)) {
      const bool begins_another = is_solo ? !character.is(Character::mark) : character.is(Character::solo);
      if (begins_another && at > begin) break;
      is_solo = character.is(Character::solo) || (is_solo && character.is(Character::mark));
    }
    at += size;
  }
  return at;
}

/// Of a word that begins with a small ASCII letter.
bool Scanner::may_be_known(std::size_t at) const {
  if (skips_lower_case_) return false;
  const char next = at + 1 < text_.size() ? text_[at + 1] : ' ';
  const bool is_plain = next >= 'a' && next <= 'z';
  return ignores_case_ || !is_plain || compiled_.index.may_begin_lower_case(text_[at], next);
}

std::size_t Scanner::find_candidate(std::size_t at, std::size_t end) const {
  const CharacterTable& characters = compiled_.reader.characters();
  while (at < end) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
      if (ascii_classes[byte] == candidate) return at;
      if (ascii_classes[byte] == other) {
        ++at;
      } else if (may_be_known(at)) {
        return at;
      } else {
        at = skip_piece(at);
      }
      continue;
    }
    const auto [character, value, size] = characters.read(text_, at);
    if (!character.is(Character::word)) {
      at += size;
      continue;
    }
    const bool is_lower = character.is(Character::cased) && !character.is(Character::upper);
    if (!skips_lower_case_ || !is_lower) return at;
    at = skip_piece(at);
  }
  return end;
}

bool Scanner::is_known(std::size_t at) {
  compiled_.reader.read(text_, at, compiled_.longest_word(), word_);
  for (std::size_t i = 0; i < word_.end_count; ++i) {
    const Word::End& end = word_.ends[i];
    const bool is_listed = compiled_.index.lexicon().find(word_.folded_to(end)) != Lexicon::unknown;
    const bool may_be_read = word_.is_shortest(end) && (ignores_case_ || (end.letter_case.capitals & 1) != 0);
    const auto is_read = [&] { return !finder_.readings().read(text_.substr(at, end.end - at)).empty(); };
    if (!is_listed && !(may_be_read && is_read())) continue;
    word_end_ = word_.ends[0].end;
    return compiled_.reader.is_name_start(text_, at);
  }
  const auto initial = finder_.neighbours().read_initial(at);
  if (initial) word_end_ = initial->letters.end;
  return initial && compiled_.reader.is_name_start(text_, at);
}

void Scanner::flush(const std::function<void(Region&&)>& take) {
  if (!region_.matches.empty()) take(std::move(region_));
  region_ = {};
  is_in_region_ = false;
}

void Scanner::enter_word(std::size_t at, const std::function<void(Region&&)>& take) {
  const bool is_cut = region_.matches.size() >= most_matches;
  const bool is_apart =
      is_in_region_ && region_.span.end <= at && finder_.neighbours().is_break({region_.span.end, at});
  if (is_apart || is_cut) flush(take);
  if (is_in_region_) return;
  region_.span.begin = at;
  region_.seen_mark = seen_.mark();
  is_in_region_ = true;
}

void Scanner::scan(Span range, const std::function<void(Region&&)>& take) {
  for (std::size_t at = find_candidate(range.begin, range.end); at < range.end;
       at = find_candidate(at, range.end)) {
    if (!is_known(at)) {
      at = skip_piece(at);
      continue;
    }
    enter_word(at, take);
    region_.span.end = word_end_;
    if (auto match = finder_.find_at(at)) {
      at = region_.span.end = match->span.end;
      region_.matches.push_back(std::move(*match));
    } else {
      at = skip_piece(at);
    }
  }
  flush(take);
}

}  // namespace canonym
