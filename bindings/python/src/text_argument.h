#pragma once

#include <nanobind/nanobind.h>

#include <string_view>

namespace canonym::python {

/// A str or bytes object, seen as UTF-8. The object must outlive it.
class TextArgument {
 public:
  /// Raises TypeError for anything else. A str is not copied where Python has its UTF-8 already, as for
  /// ASCII; one with lone surrogates is encoded as they are.
  explicit TextArgument(nanobind::handle object);

  std::string_view text() const { return text_; }

  /// A piece of this text, or one made of it, as an object of the same type.
  nanobind::object make_like(std::string_view piece) const;

  bool is_bytes() const { return is_bytes_; }

  /// Whether an offset in bytes is the offset in the object, too.
  bool counts_bytes() const { return counts_bytes_; }

 private:
  nanobind::object encoded_;  // of a str with lone surrogates
  std::string_view text_;
  bool is_bytes_ = false;
  bool counts_bytes_ = true;
};

/// Code points before offsets that do not go back; of UTF-8 as Python made it.
class CodePointCounter {
 public:
  explicit CodePointCounter(std::string_view text) : text_(text) {}

  std::size_t count_before(std::size_t offset) {
    for (; at_ < offset; ++at_) count_ += (static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80;
    return count_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t count_ = 0;
};

}  // namespace canonym::python
