#include "lint/run_checks.h"

#include "lint/check.h"

namespace canonym {

Diagnostics run_checks(const RuleModel& model, bool is_well_formed, Samples samples) {
  Diagnostics problems;
  const CheckContext context{model, problems, samples};
  for (const Check& check : all_checks()) {
    if (!check.run || (check.needs == CheckNeeds::whole_set && !is_well_formed)) continue;
    check.run(context, check.info);
  }
  return problems;
}

}  // namespace canonym
