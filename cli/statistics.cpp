#include "statistics.h"

#include <algorithm>

namespace canonym::cli {
namespace {

constexpr std::size_t most_noted = 1 << 14;

void grow(std::vector<std::size_t>& counts, std::size_t size) {
  if (counts.size() < size) counts.resize(size);
}

}  // namespace

void Statistics::count(const Annotation& annotation) {
  ++by_action_[static_cast<std::size_t>(annotation.action)];
  if (annotation.action == Action::skip) ++by_reason_[annotation.reason];
  if (annotation.action != Action::replace) return;
  if (annotation.records.size() != 1) return void(++replaced_of_several_[annotation.records]);
  noted_.push_back(annotation.records.front());
  if (noted_.size() == most_noted) tally();
}

void Statistics::tally() {
  for (const RecordIndex record : noted_) {
    grow(replaced_, std::size_t{record} + 1);
    ++replaced_[record];
  }
  noted_.clear();
}

void Statistics::add(const Statistics& others) {
  for (std::size_t i = 0; i < by_action_.size(); ++i) by_action_[i] += others.by_action_[i];
  for (const auto& [reason, count] : others.by_reason_) by_reason_[reason] += count;
  for (const auto& [records, count] : others.replaced_of_several_) replaced_of_several_[records] += count;
  noted_.insert(noted_.end(), others.noted_.begin(), others.noted_.end());
  tally();
  grow(replaced_, others.replaced_.size());
  for (std::size_t i = 0; i < others.replaced_.size(); ++i) replaced_[i] += others.replaced_[i];
}

std::string Statistics::report(const RuleSet& rules) const {
  std::string text = std::to_string(by_action_[0]) + " replaced, " + std::to_string(by_action_[1]) +
                     " kept, " + std::to_string(by_action_[2]) + " skipped";
  for (const auto& [reason, count] : by_reason_)
    text += "\n  skipped " + std::to_string(count) + ": " + std::string(skip_name(reason));
  std::vector<std::pair<std::size_t, std::string>> rows;
  auto replaced = replaced_of_several_;
  for (std::size_t i = 0; i < replaced_.size(); ++i)
    if (replaced_[i] > 0) replaced[{static_cast<RecordIndex>(i)}] = replaced_[i];
  for (const RecordIndex record : noted_) ++replaced[{record}];
  for (const auto& [records, count] : replaced) {
    std::string ids;
    for (const RecordIndex record : records) ids += (ids.empty() ? "" : ", ") + std::string(rules.id(record));
    rows.emplace_back(count, ids);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [count, ids] : rows) text += "\n  replaced " + std::to_string(count) + ": " + ids;
  return text;
}

}  // namespace canonym::cli
