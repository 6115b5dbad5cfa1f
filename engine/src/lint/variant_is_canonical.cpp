#include "icu/fold.h"
#include "lint/check_functions.h"

namespace canonym {

void check_variant_is_canonical(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    const std::string canonical = fold_text(record.canonical.text);
    for (const Variant& variant : record.variants) {
      if (fold_text(variant.spelling.text) != canonical) continue;
      context.problems
          .add(self.severity, self.code, variant.spelling.at,
               in_quotes(variant.spelling.text) +
                   " is the canonical spelling; case, diacritics and apostrophes make no difference")
          .remarks.push_back({record.canonical.at, "the canonical spelling"});
    }
  }
}

}  // namespace canonym
