#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "arrow_abi.h"

namespace canonym::python {

/// How an Arrow column of strings is laid out.
enum class TextLayout { utf8, large_utf8, utf8_view };

/// The layout of a format of the C data interface ("u", "U", "vu"); none for anything but strings.
std::optional<TextLayout> find_text_layout(std::string_view format);

/// The strings of an Arrow array, where they are. The array must outlive it.
class TextColumn {
 public:
  TextColumn(const ArrowArray& array, TextLayout layout) : array_(array), layout_(layout) {}

  std::size_t size() const { return static_cast<std::size_t>(array_.length); }

  /// None for null.
  std::optional<std::string_view> at(std::size_t row) const;

 private:
  template <typename Offset>
  std::string_view slice(std::size_t row) const;
  std::string_view view(std::size_t row) const;

  const ArrowArray& array_;
  TextLayout layout_;
};

}  // namespace canonym::python
