#include "layout/remove_entry.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t\r";

bool has_comments(const LayoutEntry& entry);

bool has_comments_inside(const LayoutEntry& entry) {
  return !entry.below.empty() || std::ranges::any_of(entry.entries, [](const LayoutEntry& inner) {
    return !inner.above.empty() || has_comments(inner);
  });
}

bool has_comments(const LayoutEntry& entry) {
  return !entry.beside.empty() || has_comments_inside(entry);
}

/// Where an entry begins: its key, or its value.
std::size_t begin_of(const LayoutEntry& entry) {
  return (entry.key ? entry.key->at : entry.value->at()).span.begin;
}

std::size_t end_of(const LayoutEntry& entry) {
  return entry.value->at().span.end;
}

std::optional<Edit> remove_from_flow(const LayoutEntry& entry) {
  const std::vector<LayoutEntry>& all = entry.parent->entries;
  const auto place = static_cast<std::size_t>(&entry - all.data());
  const bool is_last = place + 1 == all.size();
  if (!entry.above.empty()) return std::nullopt;
  if (!is_last && all[place + 1].above.empty()) return Edit{{begin_of(entry), begin_of(all[place + 1])}, ""};
  if (is_last && place > 0 && all[place - 1].beside.empty())
    return Edit{{end_of(all[place - 1]), end_of(entry)}, ""};
  return std::nullopt;
}

std::optional<Edit> remove_lines(std::string_view text, const LayoutEntry& entry) {
  std::size_t begin = begin_of(entry);
  const auto skip_back = [&] {
    while (begin > 0 && blanks.find(text[begin - 1]) != blanks.npos) --begin;
  };
  skip_back();
  if (entry.is_item()) {
    if (begin == 0 || text[begin - 1] != '-') return std::nullopt;
    --begin;
    skip_back();
  }
  const std::size_t end = std::min(text.find_first_not_of(blanks, end_of(entry)), text.size());
  const bool is_alone = (begin == 0 || text[begin - 1] == '\n') && (end == text.size() || text[end] == '\n');
  if (!is_alone) return std::nullopt;
  return Edit{{begin, std::min(end + 1, text.size())}, ""};
}

}  // namespace

std::optional<Edit> remove_entry(const Source& source, const LayoutEntry& entry) {
  if (has_comments(entry)) return std::nullopt;
  return entry.parent->is_flow ? remove_from_flow(entry) : remove_lines(source.text(), entry);
}

std::optional<Edit> empty_list(const LayoutEntry& list) {
  if (has_comments_inside(list) || !list.key) return std::nullopt;
  if (!list.beside.empty() && !list.is_flow) return std::nullopt;
  return Edit{{list.key->at.span.end, end_of(list)}, ": []"};
}

}  // namespace canonym
