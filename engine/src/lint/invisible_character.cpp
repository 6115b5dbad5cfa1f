#include "icu/deceit.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {

void check_invisible_character(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    const std::optional<Span> character = find_invisible(text);
    if (!character) return;
    context.problems.add(self.severity, self.code, place_within(placed.spelling, *character),
                         in_quotes(text) + " has a character that is not seen for what it is: " +
                             name_character(decode_at(text, character->begin).value));
  });
}

}  // namespace canonym
