#include "text_column.h"

#include <cstring>

namespace canonym::python {

std::optional<TextLayout> find_text_layout(std::string_view format) {
  if (format == "u") return TextLayout::utf8;
  if (format == "U") return TextLayout::large_utf8;
  if (format == "vu") return TextLayout::utf8_view;
  return std::nullopt;
}

std::optional<std::string_view> TextColumn::at(std::size_t row) const {
  row += static_cast<std::size_t>(array_.offset);
  const auto* valid = static_cast<const std::uint8_t*>(array_.buffers[0]);
  if (valid && !(valid[row / 8] >> (row % 8) & 1)) return std::nullopt;
  if (layout_ == TextLayout::utf8) return slice<std::int32_t>(row);
  return layout_ == TextLayout::large_utf8 ? slice<std::int64_t>(row) : view(row);
}

template <typename Offset>
std::string_view TextColumn::slice(std::size_t row) const {
  const auto* offsets = static_cast<const Offset*>(array_.buffers[1]);
  const auto* bytes = static_cast<const char*>(array_.buffers[2]);
  return {bytes + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
}

/// Sixteen bytes a string: its length, and up to twelve bytes of it, or the first four, a buffer and a place
/// there.
std::string_view TextColumn::view(std::size_t row) const {
  constexpr std::size_t view_bytes = 16;
  constexpr std::int32_t most_inside = 12;
  const auto* own = static_cast<const char*>(array_.buffers[1]) + row * view_bytes;
  std::int32_t fields[4];
  std::memcpy(fields, own, view_bytes);
  const auto size = static_cast<std::size_t>(fields[0]);
  if (fields[0] <= most_inside) return {own + sizeof fields[0], size};
  const auto* bytes = static_cast<const char*>(array_.buffers[2 + fields[2]]);
  return {bytes + fields[3], size};
}

}  // namespace canonym::python
