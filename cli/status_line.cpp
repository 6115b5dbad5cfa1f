#include "status_line.h"

#include <iostream>
#include <utility>

namespace canonym::cli {
namespace {

constexpr std::string_view to_line_begin_and_clear = "\r\x1b[K";

bool is_shown = false;  // the terminal is one for the whole program, too

}  // namespace

void show_status(std::string_view line) {
  std::cerr << to_line_begin_and_clear << line << std::flush;
  is_shown = true;
}

void wipe_status() {
  if (std::exchange(is_shown, false)) std::cerr << to_line_begin_and_clear << std::flush;
}

}  // namespace canonym::cli
