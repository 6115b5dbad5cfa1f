#include <algorithm>

#include "icu/deceit.h"
#include "icu/normal.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {
namespace {

/// The code point at which the text stops being what it should be.
Span find_difference(std::string_view text, std::string_view normal) {
  auto at = static_cast<std::size_t>(std::ranges::mismatch(text, normal).in1 - text.begin());
  at = std::min(at, text.size() - 1);
  while (at > 0 && !decode_at(text, at).is_well_formed()) --at;
  return {at, at + decode_at(text, at).size};
}

}  // namespace

void check_not_nfc(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    const std::string normal = to_nfc(text);
    if (normal == text) return;
    const Span difference = find_difference(text, normal);
    Diagnostic& problem =
        context.problems.add(self.severity, self.code, place_within(placed.spelling, difference),
                             in_quotes(text) + " is not in Unicode Normalization Form C, from " +
                                 name_character(decode_at(text, difference.begin).value) + " on");
    problem.fix = rewrite_scalar(placed.spelling, normal);
  });
}

}  // namespace canonym
