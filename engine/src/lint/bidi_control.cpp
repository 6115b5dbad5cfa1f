#include "icu/deceit.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {

void check_bidi_control(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    const std::optional<Span> control = find_bidi_control(text);
    if (!control) return;
    context.problems.add(self.severity, self.code, place_within(placed.spelling, *control),
                         in_quotes(text) + " is not shown in the order it is written in: it has a " +
                             name_character(decode_at(text, control->begin).value));
  });
}

}  // namespace canonym
