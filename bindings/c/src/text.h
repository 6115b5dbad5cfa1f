#pragma once

#include <string_view>

#include "canonym.h"

namespace canonym::c {

inline canonym_text as_text(std::string_view text) {
  return {text.data(), text.size()};
}

inline std::string_view as_view(canonym_text text) {
  return text.length == 0 ? std::string_view() : std::string_view(text.data, text.length);
}

}  // namespace canonym::c
