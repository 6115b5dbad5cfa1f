#include "fix_rules.h"

#include <doctest/doctest.h>

#include "canonym/error.h"
#include "files/temporary_folder.h"

namespace canonym::cli {
namespace {

const std::string needless = "canonym: 1\ntitle: t\nsource: s\nparts: {given: {A: [a, B]}}\n";

/// Loads, and has an error when there is no needless spelling any more.
Findings refuse_fixes(const RuleInputs& inputs) {
  LoadResult loaded = load_rules(inputs);
  if (loaded.problems.empty()) loaded.problems.add(Severity::error, "failing-example", {}, "broken");
  return {std::move(loaded.problems), std::move(loaded.sources)};
}

Findings load(const RuleInputs& inputs) {
  LoadResult loaded = load_rules(inputs);
  return {std::move(loaded.problems), std::move(loaded.sources)};
}

}  // namespace

TEST_CASE("files are rewritten when all is well, and not at all when a fix brings an error") {
  const test::TemporaryFolder folder;
  RuleInputs inputs;
  inputs.paths = {folder / "a.yml"};
  folder.write("a.yml", needless);
  CHECK_THROWS_AS(fix_rules(inputs.paths, inputs, refuse_fixes), Error);
  CHECK(folder.read("a.yml") == needless);

  const FixResult result = fix_rules(inputs.paths, inputs, load);
  CHECK(result.fix_count == 1);
  CHECK(result.file_count == 1);
  CHECK(result.left.problems.empty());
  CHECK(folder.read("a.yml") == "canonym: 1\ntitle: t\nsource: s\nparts: {given: {A: [B]}}\n");
}

}  // namespace canonym::cli
