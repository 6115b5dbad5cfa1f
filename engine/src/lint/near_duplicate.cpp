#include <map>
#include <set>
#include <string>
#include <tuple>

#include "icu/fold.h"
#include "lint/check_functions.h"

namespace canonym {
namespace {

/// Names of one kind and language; "" is the canonical spelling.
using Name = std::tuple<Kind, std::string, std::string>;

struct Place {
  const Record* record;
  const Written* spelling;
};

/// Tells of each pair of records once, at the later one.
class Duplicates {
 public:
  Duplicates(const CheckContext& context, const CheckInfo& self) : context_(context), self_(self) {}

  void look_at(const Record& record, const std::string& language, const Written& spelling) {
    const Place place{&record, &spelling};
    const auto [first, is_new] = first_.try_emplace({record.kind, language, fold_text(spelling.text)}, place);
    const auto& [other, other_spelling] = first->second;
    // Two of one id are a problem of their own.
    if (is_new || other->id.text == record.id.text || !told_.insert({other, &record}).second) return;
    context_.problems
        .add(self_.severity, self_.code, spelling.at,
             in_quotes(spelling.text) + " is the name of " + in_quotes(record.id.text) + " and of " +
                 in_quotes(other->id.text) + ": are they one?")
        .remarks.push_back({other_spelling->at, "the other record"});
  }

 private:
  const CheckContext& context_;
  const CheckInfo& self_;
  std::map<Name, Place> first_;
  std::set<std::pair<const Record*, const Record*>> told_;
};

}  // namespace

void check_near_duplicate(const CheckContext& context, const CheckInfo& self) {
  Duplicates duplicates(context, self);
  for (const Record& record : context.model.records) {
    duplicates.look_at(record, "", record.canonical);
    for (const Native& native : record.natives)
      duplicates.look_at(record, native.language.text, native.spelling);
  }
}

}  // namespace canonym
