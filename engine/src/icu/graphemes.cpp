#include "icu/graphemes.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "icu/failure.h"

namespace canonym {
namespace {

constexpr std::size_t farthest = 1024;  // bytes: more than forty characters that anybody writes

/// The characters of one piece of a text.
class Characters {
 public:
  explicit Characters(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<int64_t>(text.size()), &status);
    breaks_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    throw_if_failed(status);
    breaks_->setText(&text_, status);
    throw_if_failed(status);
  }
  ~Characters() { utext_close(&text_); }
  Characters(const Characters&) = delete;
  Characters& operator=(const Characters&) = delete;

  icu::BreakIterator& breaks() { return *breaks_; }

 private:
  UText text_ = UTEXT_INITIALIZER;
  std::unique_ptr<icu::BreakIterator> breaks_;
};

}  // namespace

std::size_t find_characters_before(std::string_view text, std::size_t at, std::size_t most) {
  const std::size_t begin = at > farthest ? at - farthest : 0;
  Characters characters(text.substr(begin, at - begin));
  icu::BreakIterator& breaks = characters.breaks();
  std::size_t found = at;
  breaks.last();
  for (std::size_t i = 0; i < most; ++i) {
    const int32_t place = breaks.previous();
    // What begins with the piece may have begun before it.
    if (place == icu::BreakIterator::DONE || (place == 0 && begin > 0)) break;
    found = begin + static_cast<std::size_t>(place);
  }
  return found;
}

std::size_t find_characters_after(std::string_view text, std::size_t at, std::size_t most) {
  const std::size_t end = std::min(at + farthest, text.size());
  Characters characters(text.substr(at, end - at));
  icu::BreakIterator& breaks = characters.breaks();
  std::size_t found = at;
  breaks.first();
  for (std::size_t i = 0; i < most; ++i) {
    const int32_t place = breaks.next();
    if (place == icu::BreakIterator::DONE) break;
    if (at + static_cast<std::size_t>(place) == end && end < text.size()) break;  // it may go on
    found = at + static_cast<std::size_t>(place);
  }
  return found;
}

}  // namespace canonym
