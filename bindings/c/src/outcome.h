#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include "canonym.h"

namespace canonym::c {

/// What makes a call end with a status other than CANONYM_OK.
class Failure : public std::runtime_error {
 public:
  Failure(canonym_status status, const std::string& message) : std::runtime_error(message), status_(status) {}

  canonym_status status() const { return status_; }

 private:
  canonym_status status_;
};

/// Throws CANONYM_BAD_ARGUMENT with this message, unless it holds.
void require(bool holds, const char* message);

/// Does the work of a function of the interface and turns whatever is thrown into a status and a message.
canonym_status run_guarded(canonym_error* error, const std::function<void()>& work) noexcept;

/// The same for work that makes a handle; `*made` is null unless all went well.
template <typename Handle, typename Work>
canonym_status make_guarded(Handle** made, canonym_error* error, const Work& work) noexcept {
  if (made) *made = nullptr;
  const auto make = [&] {
    require(made != nullptr, "there is no place for the result");
    *made = work();
  };
  return run_guarded(error, std::cref(make));  // a copy would need memory for each call
}

/// The text of a caller.
inline std::string_view require_text(const char* text, std::size_t length) {
  require(text || length == 0, "the text is a null pointer, but has a length");
  return text ? std::string_view(text, length) : std::string_view("");
}

}  // namespace canonym::c
