#include "layout/write_flow.h"

#include <algorithm>

#include "layout/quotes.h"
#include "layout/text_lines.h"
#include "layout/write_layout.h"

namespace canonym {
namespace {

constexpr std::size_t most_bytes = 4 * longest_line;

bool has_lines_inside(const LayoutEntry& entry) {
  return !entry.above.empty() || !entry.beside.empty() || !entry.below.empty();
}

bool may_be_flow(const LayoutEntry& entry) {
  if (entry.entries.empty()) return true;
  if (entry.is_flow) return entry.below.empty();
  const bool is_list = entry.value->kind == Value::Kind::sequence;
  return is_list && entry.below.empty() && std::ranges::all_of(entry.entries, &LayoutEntry::is_scalar);
}

void write_text(const Written& scalar, const LayoutEntry& entry, LaidText& laid) {
  const bool is_value = &scalar == &entry.value->scalar;
  laid.append_token(scalar.at.span,
                    write_scalar(scalar, {true, is_value && entry.is_running_text, !is_value}));
}

/// False when it is found that it cannot be done.
bool write_collection(const LayoutEntry& entry, LaidText& laid);

bool write_inner(const LayoutEntry& entry, LaidText& laid) {
  if (has_lines_inside(entry) || laid.text.size() > most_bytes) return false;
  if (entry.key) {
    write_text(*entry.key, entry, laid);
    laid.append(": ");
  }
  if (!entry.is_scalar()) return write_collection(entry, laid);
  if (must_have_lines(entry.value->scalar)) return false;
  write_text(entry.value->scalar, entry, laid);
  return true;
}

bool write_collection(const LayoutEntry& entry, LaidText& laid) {
  if (!may_be_flow(entry)) return false;
  const bool is_list = entry.value->kind == Value::Kind::sequence;
  laid.append(is_list ? "[" : "{");
  for (const LayoutEntry& inner : entry.entries) {
    if (&inner != &entry.entries.front()) laid.append(", ");
    if (!write_inner(inner, laid)) return false;
  }
  laid.append(is_list ? "]" : "}");
  return true;
}

}  // namespace

std::size_t count_columns(std::string_view text) {
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

std::optional<LaidText> write_flow(const LayoutEntry& entry, std::size_t column) {
  LaidText laid;
  if (!write_collection(entry, laid)) return std::nullopt;
  const bool is_short = column + count_columns(laid.text) <= longest_line;
  return is_short || entry.entries.empty() ? std::optional(std::move(laid)) : std::nullopt;
}

}  // namespace canonym
