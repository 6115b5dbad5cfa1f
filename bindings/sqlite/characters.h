#pragma once

#include <cstddef>
#include <string_view>

namespace canonym::sqlite {

/// Counts characters as substr() does: a byte of 0xC0 or more and the continuation bytes behind it are one,
/// any other byte is one. Offsets must not go back.
class CharacterCounter {
 public:
  explicit CharacterCounter(std::string_view text) : text_(text) {}

  /// Characters before the byte.
  std::size_t count_before(std::size_t offset) {
    while (at_ < offset) {
      const bool begins_more = byte(at_++) >= 0xC0;
      while (begins_more && at_ < text_.size() && (byte(at_) & 0xC0) == 0x80) ++at_;
      ++characters_;
    }
    return characters_;
  }

 private:
  unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t characters_ = 0;
};

}  // namespace canonym::sqlite
