#include "arguments.h"

#include <string_view>

namespace canonym::cli {

std::vector<std::string> read_arguments(int count, char** arguments) {
  constexpr std::string_view long_form = "--in-place=";
  std::vector<std::string> result;
  bool are_options = true;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--") are_options = false;
    const bool is_short = argument.starts_with("-i") && argument.size() > 2;
    if (are_options && (is_short || argument.starts_with(long_form))) {
      result.emplace_back("--in-place");
      result.push_back("--backup=" + std::string(argument.substr(is_short ? 2 : long_form.size())));
    } else {
      result.emplace_back(argument);
    }
  }
  return result;
}

}  // namespace canonym::cli
