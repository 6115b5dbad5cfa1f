#include <unistd.h>

#include <array>
#include <cstdlib>

#include "formats/format.h"

namespace canonym::cli {

std::span<const Format> formats() {
  static constexpr std::array all{
      Format{"text", "as a compiler does, with the line and a caret", write_text},
      Format{"json", "one JSON object a line", write_json},
  };
  return all;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : formats())
    if (format.name == name) return &format;
  return nullptr;
}

bool use_colour(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  if (no_color && *no_color) return false;
  return isatty(descriptor) != 0 && terminal && std::string_view(terminal) != "dumb";
}

}  // namespace canonym::cli
