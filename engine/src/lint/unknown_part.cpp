#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "compose/group_reader.h"
#include "icu/fold.h"
#include "lint/check_functions.h"
#include "rules/nearest.h"

namespace canonym {
namespace {

/// What stands in the given-name groups of a set, or is read off what does.
class GivenNames {
 public:
  explicit GivenNames(const RuleModel& model) : suggestions_(keys_of(model)), read_(model) {
    for (const PartGroup& group : model.groups) {
      if (group.kind != PartKind::given) continue;
      folded_.insert(fold_text(group.key.text));
      for (const Written& spelling : group.spellings) folded_.insert(fold_text(spelling.text));
    }
  }

  bool contains(const std::string& name) const {
    if (folded_.contains(fold_text(name))) return true;
    const NearestGroups read = read_.find(PartKind::given, name);
    return !read.groups.empty() && read.deviations == 0;
  }
  std::optional<std::string_view> nearest(std::string_view name) { return suggestions_.find(name); }

 private:
  static std::vector<std::string_view> keys_of(const RuleModel& model) {
    std::vector<std::string_view> keys;
    for (const PartGroup& group : model.groups)
      if (group.kind == PartKind::given) keys.push_back(group.key.text);
    return keys;
  }

  Suggestions suggestions_;
  std::unordered_set<std::string> folded_;
  GroupReader read_;
};

bool ends_with_words(std::string_view name, std::string_view words) {
  if (!name.ends_with(words)) return false;
  return name.size() == words.size() || name[name.size() - words.size() - 1] == ' ';
}

void check_is_person(const Record& record, const CheckContext& context, const CheckInfo& self) {
  struct Part {
    const char* name;
    const Rare<Written>& written;
  };
  for (const Part& part : {Part{"given name", record.given}, Part{"family name", record.family},
                           Part{"patronymic", record.patronymic}}) {
    if (!part.written || record.kind == Kind::person) continue;
    context.problems.add(self.severity, self.code, part.written->at,
                         "only a person has a " + std::string(part.name) + ", and " +
                             in_quotes(record.id.text) + " is of the kind " +
                             std::string(kind_name(record.kind)));
  }
}

}  // namespace

void check_unknown_part(const CheckContext& context, const CheckInfo& self) {
  GivenNames names(context.model);
  for (const Record& record : context.model.records) {
    check_is_person(record, context, self);
    if (record.kind != Kind::person) continue;
    if (record.family && !ends_with_words(record.canonical.text, record.family->text))
      context.problems.add(self.severity, self.code, record.family->at,
                           in_quotes(record.family->text) + " is not the end of the canonical spelling " +
                               in_quotes(record.canonical.text));
    if (record.given && !names.contains(record.given->text))
      context.problems.add(self.severity, self.code, record.given->at,
                           in_quotes(record.given->text) + " is in no group of given names" +
                               ask_whether_meant(names.nearest(record.given->text)));
  }
}

}  // namespace canonym
