#include <string>
#include <unordered_map>
#include <vector>

#include "icu/fold.h"
#include "lint/check_functions.h"
#include "rules/place.h"

namespace canonym {
namespace {

struct Item {
  const Written* spelling;
  Location at;  ///< what to delete
};

struct Repetition {
  Item item;
  Location first;
};

/// The items that are found by what is there already, or by an item before them.
std::vector<Repetition> find_repetitions(const std::vector<const Written*>& there,
                                         const std::vector<Item>& items) {
  std::unordered_map<std::string, Location> known;
  for (const Written* spelling : there) known.try_emplace(fold_text(spelling->text), spelling->at);
  std::vector<Repetition> repetitions;
  for (const Item& item : items) {
    const auto [first, is_new] = known.try_emplace(fold_text(item.spelling->text), item.spelling->at);
    if (!is_new) repetitions.push_back({item, first->second});
  }
  return repetitions;
}

void report_repetitions(const std::vector<const Written*>& there, const std::vector<Item>& items,
                        const CheckContext& context, const CheckInfo& self) {
  const std::vector<Repetition> repetitions = find_repetitions(there, items);
  for (const Repetition& repetition : repetitions) {
    const Written& spelling = *repetition.item.spelling;
    Diagnostic& problem = context.problems.add(
        self.severity, self.code, spelling.at,
        in_quotes(spelling.text) + " is listed already; case, diacritics and apostrophes make no difference");
    problem.remarks.push_back({repetition.first, "listed here"});
    // A block list of which nothing is left would be a null.
    if (repetitions.size() < items.size()) problem.fix = delete_item(repetition.item.at);
  }
}

}  // namespace

void check_redundant_variant(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    std::vector<const Written*> natives;
    for (const Native& native : record.natives) natives.push_back(&native.spelling);
    std::vector<Item> variants;
    for (const Variant& variant : record.variants) variants.push_back({&variant.spelling, variant.at});
    report_repetitions(natives, variants, context, self);
  }
  for (const PartGroup& group : context.model.groups) {
    std::vector<Item> spellings;
    for (const Written& spelling : group.spellings) spellings.push_back({&spelling, spelling.at});
    report_repetitions({&group.key}, spellings, context, self);
  }
}

}  // namespace canonym
