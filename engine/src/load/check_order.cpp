#include "canonym/layout.h"
#include "canonym/lint.h"
#include "lint/finish_stage.h"

namespace canonym {

Diagnostics check_order(const RuleSet& rules, const FileChoice& is_chosen) {
  const RuleModel& model = rules.model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  Diagnostics problems;
  for (std::size_t i = 0; i < model.files.size(); ++i)
    if (chosen[i] != 0) problems.add_all(find_unsorted_keys(*model.files[i].source));
  return finish_stage(FoundBy::order, std::move(problems), model, chosen);
}

}  // namespace canonym
