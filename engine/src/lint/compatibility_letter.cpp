#include <string>

#include "icu/deceit.h"
#include "icu/normal.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {

/// Ligatures, full-width letters and the like come from PDF files and input methods. They are
/// found as what they stand for, but a canonical spelling writes them.
void check_compatibility_letter(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_at(text, at);
      const Span letter{at, at + point.size};
      at += point.size;
      if (point.value < 0x80 || !point.is_well_formed() || !is_compatibility_letter(point.value)) continue;
      context.problems.add(
          self.severity, self.code, place_within(placed.spelling, letter),
          in_quotes(text) + " has a " + name_character(point.value) + ", write plain letters");
      return;
    }
  });
}

}  // namespace canonym
