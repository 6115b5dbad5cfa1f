#include "code/coder.h"

#include <limits>

namespace canonym {
namespace {

constexpr unsigned group_bits = 7;
constexpr std::uint64_t more = 1u << group_bits;

/// Small numbers of either sign as small ones without.
std::uint64_t fold_sign(std::size_t to, std::size_t from) {
  return to >= from ? (to - from) << 1 : (from - to) << 1 | 1;
}

/// What a source has at a place; none for a place that is not in it.
std::optional<std::string_view> text_at(const Location& at) {
  const std::string_view text = at.source->text();
  if (at.span.begin > at.span.end || at.span.end > text.size()) return std::nullopt;
  return text.substr(at.span.begin, at.span.size());
}

}  // namespace

void Encoder::number(std::uint64_t value) {
  for (; value >= more; value >>= group_bits) bytes_ += static_cast<char>(value | more);
  bytes_ += static_cast<char>(value);
}

void Encoder::code(const std::string& value) {
  number(value.size());
  bytes_ += value;
}

/// The source from 1, or 0, with a bit that says whether what stands there is the text.
void Encoder::place(const Location& at, bool is_text) {
  const std::size_t source = at.source ? sources_.at(at.source) + 1 : 0;
  number(source << 1 | (is_text ? 1 : 0));
  if (!at.source) return;
  number(fold_sign(at.span.begin, last_));
  number(at.span.size());
  last_ = at.span.begin;
}

void Encoder::code(const Written& value) {
  const bool is_text = value.at.source && text_at(value.at) == value.text;
  place(value.at, is_text);
  if (!is_text) code(value.text);
}

std::uint64_t Decoder::number(std::uint64_t most) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += group_bits) {
    if (rest_.empty()) fail("a record breaks off");
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= std::uint64_t{byte & (more - 1)} << shift;
    if (byte >= more) continue;
    if (value > most) fail("a number is too large");
    return value;
  }
  fail("a number is too long");
  return 0;
}

std::string_view Decoder::take_text() {
  const std::uint64_t size = number(rest_.size());
  if (size > rest_.size()) fail("a text breaks off");
  const std::string_view text = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return text;
}

void Decoder::code(Span& value) {
  std::size_t size = 0;
  all(value.begin, size);
  value.end = value.begin + size;
  if (value.end < value.begin) fail("a span is too long");
}

bool Decoder::place(Location& at) {
  const std::uint64_t which = number(context_->sources.size() << 1 | 1);
  const bool is_text = (which & 1) != 0;
  at = {};
  if (which >> 1 == 0) return is_text;
  at.source = context_->sources[(which >> 1) - 1].get();
  const std::uint64_t step = number(std::numeric_limits<std::uint64_t>::max());
  at.span.begin = (step & 1) != 0 ? last_ - (step >> 1) : last_ + (step >> 1);
  at.span.end = at.span.begin + number(at.source->text().size());
  last_ = at.span.begin;
  if (!text_at(at)) fail("a place is outside of its source");
  return is_text;
}

void Decoder::code(Written& value) {
  if (!place(value.at)) return code(value.text);
  if (!value.at.source) fail("a text has no source");
  value.text = *text_at(value.at);
}

}  // namespace canonym
