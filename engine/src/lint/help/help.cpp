#include "lint/help/help.h"

#include <algorithm>

namespace canonym {

const CheckHelp* find_check_help(std::string_view code) {
  for (const auto part : {yaml_help(), form_help(), file_help(), spelling_help(), record_help(),
                          collision_help(), table_help()}) {
    const auto help =
        std::find_if(part.begin(), part.end(), [&](const CheckHelp& each) { return each.code == code; });
    if (help != part.end()) return &*help;
  }
  return nullptr;
}

}  // namespace canonym
