#include "review/rules_under_test.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace canonym {
namespace {

RulesUnderTest make_up(const Matcher& whole, FileIndex file, const std::vector<char>& chosen) {
  const RuleModel& all = whole.rules().model();
  RuleModel model;
  model.files = all.files;
  for (RuleFile& other : model.files) {
    other.examples.clear();
    other.example_names.clear();
  }
  model.records.own() = all.files[file].example_names;
  std::ranges::sort(model.records.own(), {}, [](const Record& record) { return record.id.text; });
  std::vector<std::uint32_t> groups;
  for (std::uint32_t g = 0; g < all.groups.size(); ++g) {
    if (all.groups[g].file != file) continue;
    groups.push_back(g);
    model.groups.push_back(all.groups[g]);
  }
  model.patronymic_endings = all.patronymic_endings;
  const Matcher matcher(RuleSet(std::make_shared<const RuleModel>(std::move(model))), whole);
  return {matcher, list_examples(matcher.rules().model(), chosen), true, std::move(groups)};
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
  for (FileIndex file = 0; file < model.files.size(); ++file)
    if (chosen[file] && !model.files[file].example_names.empty()) all.push_back(make_up(whole, file, chosen));
  return all;
}

}  // namespace canonym
