#pragma once

#include <cstddef>
#include <string_view>

namespace canonym {

/// Turns libyaml's places, counted in code points, into bytes. It walks from the
/// place asked for last, in either direction: libyaml's places come in nearly
/// rising order, so that all of them together cost one walk through the text,
/// even where the whole file is one line.
class CodePointCursor {
 public:
  /// `text` must be UTF-8; code point 0 is at byte `begin`.
  CodePointCursor(std::string_view text, std::size_t begin) : text_(text), begin_(begin), byte_(begin) {}

  /// The byte at which code point `index` begins; the end of the text for those behind it.
  std::size_t byte_of(std::size_t index) {
    while (index_ < index && byte_ < text_.size()) {
      do ++byte_;
      while (byte_ < text_.size() && is_inside_character());
      ++index_;
    }
    while (index_ > index && byte_ > begin_) {
      do --byte_;
      while (is_inside_character());
      --index_;
    }
    return byte_;
  }

 private:
  bool is_inside_character() const { return (static_cast<unsigned char>(text_[byte_]) & 0xC0) == 0x80; }

  std::string_view text_;
  std::size_t begin_;
  std::size_t byte_;
  std::size_t index_ = 0;
};

}  // namespace canonym
