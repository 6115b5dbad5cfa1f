#include "icu/deceit.h"
#include "icu/script.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "rules/spellings.h"
#include "utf8.h"

namespace canonym {

void check_mixed_script(const CheckContext& context, const CheckInfo& self) {
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    const std::string& text = placed.spelling.text;
    const std::optional<MixedWord> mixed = find_mixed_word(text);
    if (!mixed) return;
    const std::string_view word = std::string_view(text).substr(mixed->word.begin, mixed->word.size());
    context.problems.add(self.severity, self.code, place_within(placed.spelling, mixed->letter),
                         in_quotes(word) + " has a " + mixed->script + " letter among " + mixed->others +
                             " ones: " + name_character(decode_at(text, mixed->letter.begin).value));
  });
}

}  // namespace canonym
