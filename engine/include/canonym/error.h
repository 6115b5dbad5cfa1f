#pragma once

#include <stdexcept>

namespace canonym {

/// The world failed: a file cannot be read, Unicode data is missing. The only
/// exception of this library. What a reader can fix is a Diagnostic instead.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace canonym
