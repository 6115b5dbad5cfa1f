#include "match/candidates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace canonym {
namespace {

bool is_small_letter(char byte) {
  return byte >= 'a' && byte <= 'z';
}

/// Of a letter or digit that a word begins with: whether it is an ASCII letter, so that the word is read as one
/// in Latin script.
bool is_latin(char first) {
  return first > '9' && static_cast<unsigned char>(first) < 0x80;
}

}  // namespace

Candidates::Candidates(const Matcher::Compiled& compiled, std::string_view text, bool ignores_case,
                       const WordReadings& readings)
    : compiled_(compiled),
      text_(text),
      ignores_case_(ignores_case),
      with_lower_case_(ignores_case || compiled.index.has_lower_case_words()),
      reads_latin_(readings.reads_latin()),
      reads_others_(readings.reads_others()),
      asks_beginnings_(!reads_latin_ && compiled.filter.tells_beginnings()),
      look_ahead_(compiled),
      looks_ahead_(look_ahead_.is_worthwhile()) {}

void Candidates::enter(Span range) {
  chunk_ = range.begin;
  end_ = range.end;
  found_.clear();
  next_ = 0;
}

/// Looks at the next chunk, if there is one.
bool Candidates::fill() {
  if (chunk_ >= end_) return false;
  found_.clear();
  next_ = 0;
  const std::size_t size = std::min(chunk_bytes, end_ - chunk_);
  const std::size_t before = std::min(readable_before, chunk_);
  const std::size_t behind = std::min(readable_behind, text_.size() - chunk_ - size);
  if (before == readable_before && behind == readable_behind) {
    look_at(text_.data() + chunk_, size);
  } else {
    std::array<char, readable_before + chunk_bytes + readable_behind> copy;
    char* const bytes = copy.data() + readable_before;
    std::memset(copy.data(), ' ', readable_before);
    std::memcpy(bytes - before, text_.data() + chunk_ - before, before + size + behind);
    std::memset(bytes + size + behind, ' ', readable_behind - behind);
    look_at(bytes, size);
  }
  chunk_ += size;
  if (looks_ahead_ && found_.size() >= LookAhead::least_candidates) look_ahead_.prepare(found_);
  return true;
}

/// ASCII letters and digits from a place of the chunk on. Of more than 56, and at the end of the chunk, it may
/// be fewer than there are: then another one stands behind them.
std::size_t Candidates::count_alphanumerics(std::size_t at) const {
  std::uint64_t bits;
  std::memcpy(&bits, reinterpret_cast<const char*>(masks_.alphanumerics) + at / 8, sizeof bits);
  return static_cast<std::size_t>(std::countr_one(bits >> at % 8));
}

void Candidates::look_at(const char* bytes, std::size_t size) {
  find_word_starts(bytes, size, with_lower_case_, masks_);
  for (std::size_t word = 0; word * 64 < size; ++word) {
    for (std::uint64_t starts = masks_.starts[word]; starts != 0; starts &= starts - 1) {
      const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(starts));
      const std::size_t letters = count_alphanumerics(at);
      if (ends_ascii_word[static_cast<unsigned char>(bytes[at + letters])])
        look_at_plain_word(bytes, at, letters);
      else
        look_at_word(bytes, at);
    }
  }
}

/// Words that are not listed may be known otherwise where there is anything that their kind can be read as.
inline void Candidates::note(std::size_t at, const WordGlance& glance, char first) {
  const bool is_read = reads_latin_ || (reads_others_ && !is_latin(first));
  const auto least = is_read ? WordGlance::Answer::unlisted : WordGlance::Answer::may_be_listed;
  if (glance.answer >= least) found_.push_back({chunk_ + at, glance});
}

/// One of so many ASCII letters and digits, and an ASCII character that ends it: most words of most texts.
inline void Candidates::look_at_plain_word(const char* bytes, std::size_t at, std::size_t letters) {
  const char first = bytes[at];
  const char next = bytes[at + letters];
  const bool asks = asks_beginnings_ && is_latin(first);
  if (asks && !compiled_.filter.may_begin_ascii(bytes + at, letters, next)) return;
  if (with_lower_case_ && !may_begin(first, bytes[at + 1])) return;
  note(at, compiled_.filter.glance_at_ascii(bytes + at, letters, next), first);
}

/// Any other one.
void Candidates::look_at_word(const char* bytes, std::size_t at) {
  const char first = bytes[at];
  if (with_lower_case_ && !may_begin(first, bytes[at + 1])) return;
  note(at, compiled_.filter.glance(text_, chunk_ + at), first);
}

/// Of words that begin with these two characters.
bool Candidates::may_begin(char first, char second) const {
  return ignores_case_ || !is_small_letter(first) || !is_small_letter(second) ||
         compiled_.index.may_begin_lower_case(first, second);
}

}  // namespace canonym
