#include <algorithm>
#include <unordered_map>

#include "canonym/compare_texts.h"

namespace canonym {
namespace {

/// What two outcomes must share to be the same.
std::string key_of(const Hit& outcome) {
  std::string key;
  key += static_cast<char>(outcome.via);
  key += static_cast<char>(outcome.action);
  key += static_cast<char>(outcome.reason);
  for (const std::string& record : outcome.records) (key += record) += '\0';
  return (key += '\0') += outcome.replacement;
}

std::string name_of(std::string_view id, const Renames& renames) {
  const auto renamed = renames.find(std::string(id));
  return renamed == renames.end() ? std::string(id) : renamed->second;
}

Hit outcome_of(const Annotation& annotation, const RuleSet& rules, const Renames& renames) {
  Hit outcome;
  for (const RecordIndex record : annotation.records)
    outcome.records.push_back(name_of(rules.id(record), renames));
  std::ranges::sort(outcome.records);
  outcome.via = annotation.via;
  outcome.action = annotation.action;
  outcome.reason = annotation.reason;
  outcome.replacement = annotation.replacement;
  return outcome;
}

}  // namespace

Hits::Hits(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
           const Renames& renames) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    Hit outcome = outcome_of(annotation, matcher.rules(), renames);
    const auto [number, is_new] =
        numbers.try_emplace(key_of(outcome), static_cast<std::uint32_t>(outcomes_.size()));
    if (is_new) outcomes_.push_back(std::move(outcome));
    found_.push_back({annotation.span, number->second});
  });
}

Hit Hits::operator[](std::size_t hit) const {
  Hit found = outcomes_[found_[hit].outcome];
  found.span = found_[hit].span;
  return found;
}

std::vector<std::uint32_t> Hits::match_outcomes(const Hits& others) const {
  std::unordered_map<std::string, std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < others.outcomes_.size(); ++i) numbers.emplace(key_of(others.outcomes_[i]), i);
  std::vector<std::uint32_t> same;
  for (const Hit& outcome : outcomes_) {
    const auto found = numbers.find(key_of(outcome));
    same.push_back(found == numbers.end() ? none : found->second);
  }
  return same;
}

}  // namespace canonym
