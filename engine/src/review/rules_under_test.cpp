#include "review/rules_under_test.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "rules/made_up_rules.h"

namespace canonym {
namespace {

std::vector<std::uint32_t> groups_of_file(const RuleModel& model, FileIndex file) {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t group = 0; group < model.groups.size(); ++group)
    if (model.groups[group].file == file) numbers.push_back(group);
  return numbers;
}

}  // namespace

std::optional<ElementPlace> RulesUnderTest::find_in_whole(const ElementPlace& here) const {
  if (!is_made_up) return here;
  if (here.kind != ElementKind::part) return std::nullopt;
  ElementPlace there = here;
  there.holder = groups[here.holder];
  return there;
}

std::optional<ElementPlace> RulesUnderTest::find_here(const ElementPlace& in_whole) const {
  if (!is_made_up) return in_whole;
  const auto group = std::ranges::lower_bound(groups, in_whole.holder);
  if (in_whole.kind != ElementKind::part || group == groups.end() || *group != in_whole.holder)
    return std::nullopt;
  ElementPlace here = in_whole;
  here.holder = static_cast<std::uint32_t>(group - groups.begin());
  return here;
}

std::vector<RulesUnderTest> list_rules_under_test(const Matcher& whole, const std::vector<char>& chosen) {
  const RuleModel& model = whole.rules().model();
  std::vector<RulesUnderTest> all{{whole, list_examples(model, chosen)}};
  const MadeUpRules made_up(model);
  for (const FileIndex file : made_up.files()) {
    if (!chosen[file]) continue;
    const Matcher matcher(RuleSet(std::make_shared<const RuleModel>(made_up.make(file))), whole);
    all.push_back(
        {matcher, list_examples(matcher.rules().model(), chosen), true, groups_of_file(model, file)});
  }
  return all;
}

}  // namespace canonym
