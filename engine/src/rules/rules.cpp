#include "canonym/rules.h"

#include <algorithm>
#include <array>
#include <set>

#include "rules/model.h"

namespace canonym {

std::string_view kind_name(Kind kind) {
  constexpr std::array<std::string_view, 4> names{"person", "place", "organization", "term"};
  return names[static_cast<std::size_t>(kind)];
}

std::size_t RuleSet::size() const {
  return model_->records.size();
}

std::string_view RuleSet::id(RecordIndex record) const {
  return model_->records[record].id.text;
}

Kind RuleSet::kind(RecordIndex record) const {
  return model_->records[record].kind;
}

std::string_view RuleSet::canonical(RecordIndex record) const {
  return model_->records[record].canonical.text;
}

std::optional<RecordIndex> RuleSet::find(std::string_view id) const {
  const auto id_of = [](const Record& record) { return std::string_view(record.id.text); };
  const auto record = std::ranges::lower_bound(model_->records, id, {}, id_of);
  if (record == model_->records.end() || record->id.text != id) return std::nullopt;
  return RecordIndex(record - model_->records.begin());
}

std::vector<std::string> RuleSet::styles() const {
  std::set<std::string> names;
  model_->records.visit([&](RecordIndex, const Record& record) {
    for (const StyleSpelling& style : record.styles) names.insert(style.style.text);
  });
  return {names.begin(), names.end()};
}

}  // namespace canonym
