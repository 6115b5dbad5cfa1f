#include "fix_rules.h"

#include "canonym/error.h"
#include "canonym/fix.h"
#include "files/read_file.h"
#include "files/replace_file.h"

namespace canonym::cli {
namespace {

/// The source of a file among what was checked; null where nothing was read of it.
const Source* find_source(const Findings& found, const std::string& name) {
  for (const SourcePointer& source : found.sources)
    if (source->name() == name) return source.get();
  return nullptr;
}

/// One round: the texts with the fixes that do not touch each other. Gives how many were made.
std::size_t fix_texts(const Findings& found, std::vector<RuleInputs::MemoryFile>& files) {
  std::size_t count = 0;
  for (RuleInputs::MemoryFile& file : files) {
    const Source* source = find_source(found, file.name);
    if (!source) continue;
    const Fixes fixes = plan_fixes(*source, found.problems);
    if (fixes.edits.empty()) continue;
    file.text = apply_edits(source->text(), fixes.edits);
    count += fixes.count;
  }
  return count;
}

}  // namespace

FixResult fix_rules(const std::vector<std::filesystem::path>& paths, RuleInputs inputs,
                    const CheckRules& check) {
  constexpr int most_rounds = 100;
  std::vector<FileContents> files;
  for (const std::string& name : list_rule_files(paths)) {
    files.push_back(read_file(name));
    inputs.instead.push_back({name, files.back().text});
  }
  FixResult result{check(inputs)};
  // Errors of single files hide others, so where there were some already more may come to light.
  const bool was_well = !result.left.problems.has_errors();
  for (int round = 0; round < most_rounds; ++round) {
    const std::size_t count = fix_texts(result.left, inputs.instead);
    if (count == 0) break;
    result.fix_count += count;
    result.left = check(inputs);
    if (was_well && result.left.problems.has_errors())
      throw Error("the fixes would bring new errors; no file was changed");
  }
  for (std::size_t i = 0; i < files.size(); ++i)
    result.file_count += replace_file(files[i], inputs.instead[i].text) == Replaced::replaced;
  return result;
}

}  // namespace canonym::cli
