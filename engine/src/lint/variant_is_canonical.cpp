#include <algorithm>

#include "icu/fold.h"
#include "lint/check_functions.h"
#include "rules/place.h"

namespace canonym {

void check_variant_is_canonical(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    const std::string canonical = fold_text(record.canonical.text);
    const auto is_canonical = [&](const Variant& variant) {
      return fold_text(variant.spelling.text) == canonical;
    };
    // A block list of which nothing is left would be a null.
    const bool leaves_others = !std::ranges::all_of(record.variants, is_canonical);
    for (const Variant& variant : record.variants) {
      if (!is_canonical(variant)) continue;
      Diagnostic& problem = context.problems.add(
          self.severity, self.code, variant.spelling.at,
          in_quotes(variant.spelling.text) +
              " is the canonical spelling; case, diacritics and apostrophes make no difference");
      problem.remarks.push_back({record.canonical.at, "the canonical spelling"});
      if (leaves_others) problem.fix = delete_item(variant.at);
    }
  }
}

}  // namespace canonym
