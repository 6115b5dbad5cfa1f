#include "compose/words.h"

#include <algorithm>

namespace canonym {
namespace {

/// The text from the first byte of one view to the last of another.
std::string_view from_to(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

}  // namespace

std::vector<std::string_view> split_words(std::string_view spelling) {
  std::vector<std::string_view> words;
  while (!spelling.empty()) {
    const std::size_t end = std::min(spelling.find(' '), spelling.size());
    if (end > 0) words.push_back(spelling.substr(0, end));
    spelling.remove_prefix(std::min(end + 1, spelling.size()));
  }
  return words;
}

NameParts split_name(std::string_view name, std::size_t family_words) {
  const std::vector<std::string_view> words = split_words(name);
  if (words.size() <= family_words || family_words == 0) return {};
  const std::size_t family = words.size() - family_words;
  NameParts parts;
  parts.given = words.front();
  if (family > 1) parts.middle = from_to(words[1], words[family - 1]);
  parts.family = from_to(words[family], words.back());
  return parts;
}

bool is_plain_name(std::string_view spelling) {
  return spelling.find_first_of(".,;:/()&\"“”«»") == spelling.npos;
}

}  // namespace canonym
