#include <string>
#include <unordered_map>

#include "icu/fold.h"
#include "lint/check_functions.h"
#include "rules/place.h"

namespace canonym {
namespace {

/// Spellings of one record or group that are found already, by their folded text.
class Known {
 public:
  explicit Known(const CheckContext& context, const CheckInfo& self) : context_(context), self_(self) {}

  void add(const Written& spelling) { places_.try_emplace(fold_text(spelling.text), spelling.at); }

  /// Adds one, or reports it when it is known. `item` is what to delete then.
  void add_or_report(const Written& spelling, const Location& item) {
    const auto [known, is_new] = places_.try_emplace(fold_text(spelling.text), spelling.at);
    if (is_new) return;
    Diagnostic& problem =
        context_.problems.add(self_.severity, self_.code, spelling.at,
                              in_quotes(spelling.text) + " is found without this line of its own");
    problem.remarks.push_back({known->second, "it is found by this spelling"});
    problem.fix = delete_item(item);
  }

 private:
  const CheckContext& context_;
  const CheckInfo& self_;
  std::unordered_map<std::string, Location> places_;
};

}  // namespace

void check_redundant_variant(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    Known known(context, self);
    for (const Native& native : record.natives) known.add(native.spelling);
    for (const Variant& variant : record.variants) known.add_or_report(variant.spelling, variant.at);
  }
  for (const PartGroup& group : context.model.groups) {
    Known known(context, self);
    known.add(group.key);
    for (const Written& spelling : group.spellings) known.add_or_report(spelling, spelling.at);
  }
}

}  // namespace canonym
