#include "rules/split_list.h"

#include <algorithm>

#include "rules/place.h"

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t\n";

std::vector<Span> find_items(std::string_view text) {
  std::vector<Span> items;
  for (std::size_t at = text.find_first_not_of(blanks); at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    items.push_back({at, end});
    at = text.find_first_not_of(blanks, end);
  }
  return items;
}

}  // namespace

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> items;
  for (const Span item : find_items(text)) items.emplace_back(text.substr(item.begin, item.size()));
  return items;
}

std::vector<Written> split_written_list(const Written& text) {
  std::vector<Written> items;
  for (const Span item : find_items(text.text))
    items.push_back({text.text.substr(item.begin, item.size()), place_within(text, item)});
  return items;
}

}  // namespace canonym
