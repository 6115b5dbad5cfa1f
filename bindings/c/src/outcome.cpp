#include "outcome.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <string_view>

#include "canonym/diagnostic.h"
#include "canonym/error.h"

namespace canonym::c {
namespace {

bool is_inside_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

canonym_status end_with(canonym_error* error, canonym_status status, std::string_view message) noexcept {
  if (!error) return status;
  error->status = status;
  std::size_t size = std::min(message.size(), sizeof error->message - 1);
  if (size < message.size())
    while (size > 0 && is_inside_character(message[size])) --size;
  std::memcpy(error->message, message.data(), size);
  std::memset(error->message + size, 0, sizeof error->message - size);
  return status;
}

/// Out of memory is no time to make a printable message.
canonym_status tell(canonym_error* error, canonym_status status, const char* message) noexcept try {
  return end_with(error, status, show_hidden(message));
} catch (...) {
  return end_with(error, status, "");
}

}  // namespace

void require(bool holds, const char* message) {
  if (!holds) throw Failure(CANONYM_BAD_ARGUMENT, message);
}

canonym_status run_guarded(canonym_error* error, const std::function<void()>& work) noexcept try {
  work();
  return end_with(error, CANONYM_OK, "");
} catch (const Failure& failure) {
  return tell(error, failure.status(), failure.what());
} catch (const Error& failure) {
  return tell(error, CANONYM_CANNOT_READ, failure.what());
} catch (const std::bad_alloc&) {
  return end_with(error, CANONYM_NO_MEMORY, "there is not enough memory");
} catch (const std::length_error&) {
  return end_with(error, CANONYM_NO_MEMORY, "a text would be too long for memory");
} catch (const std::exception& failure) {
  return tell(error, CANONYM_INTERNAL, failure.what());
} catch (...) {
  return end_with(error, CANONYM_INTERNAL, "an unknown mistake of this library");
}

}  // namespace canonym::c
