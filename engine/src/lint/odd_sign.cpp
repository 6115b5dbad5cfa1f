#include <optional>
#include <string>

#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"

namespace canonym {
namespace {

struct OddSign {
  Span at;
  const char* why;
};

bool is_of(std::string_view signs, char c) {
  return signs.find(c) != signs.npos;
}

/// A bracket without its other half.
std::optional<std::size_t> find_lone_bracket(std::string_view text) {
  constexpr std::string_view opening = "([{", closing = ")]}";
  std::string open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_of(opening, text[at])) open += closing[opening.find(text[at])];
    if (!is_of(closing, text[at])) continue;
    if (open.empty() || open.back() != text[at]) return at;
    open.pop_back();
  }
  return open.empty() ? std::nullopt : std::optional(text.find(opening[closing.find(open.back())]));
}

std::optional<OddSign> find_odd_sign(std::string_view text) {
  const auto one = [](std::size_t at, const char* why) { return OddSign{{at, at + 1}, why}; };
  if (is_of(",;:", text.back())) return one(text.size() - 1, "ends this spelling");
  if (is_of(",;:", text.front())) return one(0, "begins this spelling");
  if (const std::size_t at = text.find("; "); at != text.npos)
    return one(at, "stands in this spelling, a comma divides");
  if (const auto at = find_lone_bracket(text)) return one(*at, "has no other half");
  if (const std::size_t at = text.find('"'); at != text.npos && text.find('"', at + 1) == text.npos)
    return one(at, "has no other half");
  return std::nullopt;
}

/// What is written of a person is not in inverted order; Martin Luther King, Jr. has but a suffix.
std::optional<OddSign> find_inversion(std::string_view canonical) {
  const std::size_t comma = canonical.find(", ");
  if (comma == canonical.npos) return std::nullopt;
  const std::string_view behind = canonical.substr(comma + 2);
  const bool is_suffix = behind.starts_with("Jr") || behind.starts_with("Sr") || behind.starts_with("I");
  return is_suffix ? std::nullopt
                   : std::optional(OddSign{{comma, comma + 1}, "inverts the name of a person"});
}

}  // namespace

void check_odd_sign(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    std::optional<OddSign> odd = find_odd_sign(text);
    if (!odd && placed.role == Role::canonical && placed.record->kind == Kind::person)
      odd = find_inversion(text);
    if (!odd) return;
    context.problems.add(self.severity, self.code, place_within(placed.spelling, odd->at),
                         "the " + in_quotes(std::string_view(text).substr(odd->at.begin, 1)) + " of " +
                             in_quotes(text) + " " + odd->why);
  });
}

}  // namespace canonym
