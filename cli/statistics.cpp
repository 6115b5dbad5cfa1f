#include "statistics.h"

#include <algorithm>

namespace canonym::cli {

void Statistics::count(const Annotation& annotation) {
  ++by_action_[static_cast<std::size_t>(annotation.action)];
  if (annotation.action == Action::skip) ++by_reason_[annotation.reason];
  if (annotation.action == Action::replace) ++replaced_[annotation.records];
}

void Statistics::add(const Statistics& others) {
  for (std::size_t i = 0; i < by_action_.size(); ++i) by_action_[i] += others.by_action_[i];
  for (const auto& [reason, count] : others.by_reason_) by_reason_[reason] += count;
  for (const auto& [records, count] : others.replaced_) replaced_[records] += count;
}

std::string Statistics::report(const RuleSet& rules) const {
  std::string text = std::to_string(by_action_[0]) + " replaced, " + std::to_string(by_action_[1]) +
                     " kept, " + std::to_string(by_action_[2]) + " skipped";
  for (const auto& [reason, count] : by_reason_)
    text += "\n  skipped " + std::to_string(count) + ": " + std::string(skip_name(reason));
  std::vector<std::pair<std::size_t, std::string>> rows;
  for (const auto& [records, count] : replaced_) {
    std::string ids;
    for (const RecordIndex record : records) ids += (ids.empty() ? "" : ", ") + std::string(rules.id(record));
    rows.emplace_back(count, ids);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [count, ids] : rows) text += "\n  replaced " + std::to_string(count) + ": " + ids;
  return text;
}

}  // namespace canonym::cli
