// This engine: the names are a rule file, the built-in tables of languages are loaded, and the whole contract
// is kept.

#include <canonym/builtin.h>
#include <canonym/matcher.h>
#include <canonym/normalize.h>
#include <canonym/rules.h>

#include <cstdio>
#include <string>
#include <string_view>

#include "measure.h"

namespace {

canonym::RuleInputs inputs_of(const std::string& path) {
  canonym::RuleInputs inputs;
  inputs.paths = {path};
  for (const canonym::BuiltinFile& file : canonym::builtin_files()) {
    if (canonym::is_language_table(file.path))
      inputs.tables.push_back({std::string(file.path), std::string(file.text)});
  }
  return inputs;
}

}  // namespace

int main(int count, char** arguments) {
  const bench::Task task = bench::read_task(count, arguments);
  const double begin = bench::cpu_seconds();
  const canonym::LoadResult loaded = canonym::load_rules(inputs_of(task.names_path));
  if (!loaded.rules) return std::fputs("the rules have errors\n", stderr), 2;
  const canonym::Matcher matcher(*loaded.rules);
  const double load = bench::cpu_seconds() - begin;
  bench::report("canonym", "scan", task, load, [&]() -> bench::Result {
    std::size_t hits = 0;
    canonym::annotate_text(matcher, task.text, {}, [&](const canonym::Annotation&) { ++hits; });
    return {hits, 0};
  });
  bench::report("canonym", "replace", task, load, [&]() -> bench::Result {
    const canonym::Normalized normalized = canonym::normalize_text(matcher, task.text);
    return {normalized.edits.size(), normalized.text.size()};
  });
}
