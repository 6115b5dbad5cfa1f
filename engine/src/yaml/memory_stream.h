#pragma once

#include <istream>
#include <streambuf>
#include <string_view>

namespace canonym {

/// Reads from a text without copying it.
class MemoryStream : private std::streambuf, public std::istream {
 public:
  /// The text must outlive the stream.
  explicit MemoryStream(std::string_view text) : std::istream(static_cast<std::streambuf*>(this)) {
    char* const begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

}  // namespace canonym
