#include "rules/made_up_rules.h"

#include <algorithm>

namespace canonym {

MadeUpRules::MadeUpRules(const RuleModel& whole) : whole_(whole) {
  for (FileIndex file = 0; file < whole.files.size(); ++file)
    if (!whole.files[file].example_names.empty()) files_.push_back(file);
  if (files_.empty()) return;
  frame_.severities = whole.severities;
  frame_.today = whole.today;
  frame_.patronymic_endings = whole.patronymic_endings;
  frame_.files = whole.files;
  for (RuleFile& file : frame_.files) {
    file.examples.clear();
    file.example_names.clear();
  }
}

RuleModel MadeUpRules::make(FileIndex file) const {
  RuleModel rules = frame_;
  rules.records.own() = whole_.files[file].example_names;
  std::ranges::sort(rules.records.own(), {}, [](const Record& record) { return record.id.text; });
  for (const PartGroup& group : whole_.groups)
    if (group.file == file) rules.groups.push_back(group);
  return rules;
}

}  // namespace canonym
