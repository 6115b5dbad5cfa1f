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

}  // namespace

Candidates::Candidates(const Matcher::Compiled& compiled, std::string_view text, bool ignores_case,
                       const WordReadings& readings)
    : compiled_(compiled),
      text_(text),
      ignores_case_(ignores_case),
      with_lower_case_(ignores_case || compiled.index.has_lower_case_words()),
      reads_latin_(readings.reads_latin()),
      reads_others_(readings.reads_others()),
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

void Candidates::look_at(const char* bytes, std::size_t size) {
  find_word_starts(bytes, size, with_lower_case_, masks_);
  list_starts(masks_, size, starts_);
  if (!reads_latin_) sift_starts(bytes, masks_, compiled_.filter, reads_others_, starts_);
  for (std::size_t i = 0; i < starts_.count; ++i) look_at_word(bytes, starts_.places[i]);
}

/// Words that are not listed may be known otherwise where there is anything that their kind can be read as.
inline void Candidates::note(std::size_t at, const WordGlance& glance, char first) {
  const bool is_read = reads_latin_ || (reads_others_ && !begins_latin(first));
  const auto least = is_read ? WordGlance::Answer::unlisted : WordGlance::Answer::may_be_listed;
  if (glance.answer >= least) found_.push_back({chunk_ + at, glance});
}

/// Most words of most texts are ASCII letters and digits, with an ASCII character that ends them.
inline void Candidates::look_at_word(const char* bytes, std::size_t at) {
  const char first = bytes[at];
  if (with_lower_case_ && !may_begin(first, bytes[at + 1])) return;
  const std::size_t letters = count_alphanumerics(masks_, at);
  const char next = bytes[at + letters];
  const bool is_plain = ends_ascii_word[static_cast<unsigned char>(next)];
  note(at,
       is_plain ? compiled_.filter.glance_at_ascii(bytes + at, letters, next)
                : compiled_.filter.glance(text_, chunk_ + at),
       first);
}

/// Of words that begin with these two characters.
bool Candidates::may_begin(char first, char second) const {
  return ignores_case_ || !is_small_letter(first) || !is_small_letter(second) ||
         compiled_.index.may_begin_lower_case(first, second);
}

}  // namespace canonym
