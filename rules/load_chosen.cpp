#include <algorithm>

#include "canonym/builtin.h"
#include "canonym/choose_rules.h"
#include "canonym/compiled.h"
#include "canonym/compiled_sources.h"
#include "canonym/error.h"
#include "canonym/lint.h"

namespace canonym {
namespace {

/// A compiled set among what was chosen.
struct FoundSet {
  std::string name;
  const RuleInputs::MemoryFile* file = nullptr;  ///< none: it is on disk

  CompiledRules open() const { return file ? read_compiled(name, file->text) : open_compiled(name); }
};

/// The one compiled set of a choice; none when there is none.
std::optional<FoundSet> find_compiled(const RuleChoice& choice) {
  std::optional<FoundSet> found;
  const auto path = std::ranges::find_if(
      choice.rules, [](const std::string& rule) { return !is_builtin_pack(rule) && is_compiled(rule); });
  const auto file = std::ranges::find_if(
      choice.files, [](const RuleInputs::MemoryFile& one) { return begins_as_compiled(one.text); });
  if (path != choice.rules.end())
    found = {*path, nullptr};
  else if (file != choice.files.end())
    found = {file->name, &*file};
  if (found && choice.rules.size() + choice.files.size() > 1)
    throw Error(found->name + " is a compiled rule set, and whole: compile it together with the other rules");
  return found;
}

/// The default rules for whoever has chosen nothing else, so that nothing need be parsed and checked. None
/// where there is no image of them, or this program runs with another version of Unicode than it was built
/// with.
std::optional<RuleSet> open_default(const RuleChoice& choice) {
  const bool is_default = choice.rules.empty() && choice.files.empty() && !choice.without_default;
  if (!is_default || builtin_image().empty()) return std::nullopt;
  try {
    return view_compiled("the image of the built-in rules", builtin_image()).rules;
  } catch (const Error&) {
    return std::nullopt;
  }
}

LoadResult load_sources(const RuleChoice& choice) {
  const auto is_own = [](std::string_view file, std::string_view) { return !is_builtin(file); };
  LoadResult result = load_rules(choose_rules(choice));
  if (result.rules) result.problems.add_all(check_examples(*result.rules, is_own));
  if (result.problems.has_errors()) result.rules.reset();
  result.problems.sort_by_place();
  Diagnostics told;
  for (const Diagnostic& problem : result.problems) {
    const bool is_others = problem.at.source && is_builtin(problem.at.source->name());
    if (!is_others || problem.severity == Severity::error) told.add(problem);
  }
  result.problems = std::move(told);
  return result;
}

}  // namespace

ChosenRules load_chosen_rules(const RuleChoice& choice) {
  const std::optional<FoundSet> found = find_compiled(choice);
  if (!found) {
    std::optional<RuleSet> made = open_default(choice);
    return {made ? LoadResult{std::move(made), {}, {}} : load_sources(choice), ""};
  }
  CompiledRules compiled = found->open();
  const RuleChoice sources = choice_of(compiled.from, found->name);
  if (choice.without_default && !sources.without_default)
    throw Error(found->name +
                " was compiled with the built-in names: leave them out there, too, with --no-default-rules");
  const bool is_alone = found->file || choice.as_compiled;
  const std::string newer = is_alone ? "" : find_newer_source(compiled.from, found->name);
  if (newer.empty()) return {LoadResult{std::move(compiled.rules), {}, {}}, ""};
  return {load_sources(sources), found->name + " is older than " + newer + ": its sources are read instead"};
}

}  // namespace canonym
