#include <doctest/doctest.h>

#include "lint/check.h"

namespace canonym {

TEST_CASE("a set has a million spellings at most") {
  RuleModel model;
  model.records.own().resize(1);
  model.records.own()[0].variants.resize(999'999);
  const auto count_problems = [&] {
    Diagnostics problems;
    const CheckInfo& info = *find_check("too-many-spellings");
    for (const Check& check : all_checks())
      if (check.info.code == info.code) check.run({model, problems}, info);
    return problems.size();
  };
  CHECK(count_problems() == 0);
  model.records.own()[0].variants.emplace_back();
  CHECK(count_problems() == 1);
  model.records.own()[0].variants.emplace_back();
  CHECK(count_problems() == 1);
}

}  // namespace canonym
