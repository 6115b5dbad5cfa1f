#include "lint/finish_stage.h"

#include "lint/allow_comments.h"
#include "lint/choose_severities.h"

namespace canonym {

std::vector<char> choose_files(const RuleModel& model, const FileChoice& is_chosen) {
  std::vector<char> chosen;
  chosen.reserve(model.files.size());
  for (const RuleFile& file : model.files)
    chosen.push_back(!is_chosen || is_chosen(file.source->name(), file.pack));
  return chosen;
}

Diagnostics finish_stage(FoundBy stage, Diagnostics problems, const RuleModel& model,
                         const std::vector<char>& chosen) {
  problems.add_all(find_unused_allow_comments(problems, model.files, stage, chosen));
  problems = choose_severities(problems, model);
  problems.sort_by_place();
  return problems;
}

}  // namespace canonym
