#include "rules/keys.h"

#include <string>

#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

using Kind = Value::Kind;

bool fits_shape(Kind kind, Shape shape) {
  switch (shape) {
    case Shape::text:
      return kind == Kind::scalar;
    case Shape::list:
      return kind == Kind::sequence;
    case Shape::mapping:
      return kind == Kind::mapping;
    case Shape::text_or_mapping:
      return kind != Kind::sequence;
    case Shape::list_or_mapping:
      return kind != Kind::scalar;
  }
  return false;
}

std::string_view shape_name(Shape shape) {
  constexpr std::array<std::string_view, 5> names{"a text", "a list", "a mapping", "a text or a mapping",
                                                  "a list or a mapping"};
  return names[static_cast<std::size_t>(shape)];
}

std::string_view written_shape(const Value& value) {
  constexpr std::array<std::string_view, 3> names{"a text", "a list", "a mapping"};
  return names[static_cast<std::size_t>(value.kind)];
}

/// A lone text in brackets, as the list that was wanted; "" when brackets would
/// break it up.
std::string as_list(const Value& value) {
  const std::string_view raw = raw_text(value.at());
  const bool has_meaning = raw.find_first_of(",[]{}\n") != raw.npos && value.is_plain;
  if (has_meaning || raw.empty()) return {};
  std::string list(1, '[');
  list.append(raw).push_back(']');
  return list;
}

}  // namespace

bool has_shape(const Value& value, Shape shape, std::string_view what, Diagnostics& problems) {
  if (fits_shape(value.kind, shape)) return true;
  std::string message = std::string(what) + " must be " + std::string(shape_name(shape)) + ", not " +
                        std::string(written_shape(value));
  const bool lacks_brackets = shape == Shape::list && value.kind == Kind::scalar;
  const std::string list = lacks_brackets ? as_list(value) : std::string();
  if (!list.empty()) message += "; a list of one is written " + list;
  Diagnostic& problem = problems.add(Severity::error, "wrong-type", value.at(), std::move(message));
  if (!list.empty()) problem.fix = Edit{value.at().span, list};
  return false;
}

void report_unknown_key(const Written& key, std::span<const std::string_view> known, Diagnostics& problems) {
  const std::optional<std::string_view> nearest = find_nearest(key.text, known);
  Diagnostic& problem = problems.add(Severity::error, "unknown-key", key.at,
                                     "unknown key " + in_quotes(key.text) + ask_whether_meant(nearest));
  if (nearest) problem.fix = rewrite_scalar(key, *nearest);
}

void report_missing_key(const Location& at, std::string_view key, Diagnostics& problems) {
  problems.add(Severity::error, "missing-key", at, "the key " + in_quotes(key) + " is missing here");
}

}  // namespace canonym
