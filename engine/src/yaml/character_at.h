#pragma once

#include "canonym/source.h"
#include "utf8.h"

namespace canonym {

/// The place of the one character at `byte`, which must not be behind the end;
/// empty where the line or the text ends.
inline Location character_at(const Source& source, std::size_t byte) {
  const std::string_view text = source.text();
  const bool is_at_end = byte == text.size() || text[byte] == '\n' || text[byte] == '\r';
  return {&source, {byte, is_at_end ? byte : byte + decode_at(text, byte).size}};
}

}  // namespace canonym
