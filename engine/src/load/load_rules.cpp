#include <algorithm>
#include <utility>

#include "canonym/rules.h"
#include "code/pack_records.h"
#include "lint/allow_comments.h"
#include "lint/check_example_names.h"
#include "lint/choose_severities.h"
#include "lint/run_checks.h"
#include "memory/give_back_memory.h"
#include "rules/read_rules.h"

namespace canonym {
namespace {

Diagnostics without(const Diagnostics& problems, std::string_view code) {
  Diagnostics kept;
  for (const Diagnostic& problem : problems)
    if (problem.code != code) kept.add(problem);
  return kept;
}

/// They are tried where a comment allows one to fail: else nobody could tell whether it is needed.
Samples choose_samples(bool without_samples, const RuleModel& model) {
  const auto allows_one = [](const RuleFile& file) {
    return std::ranges::any_of(file.allow_comments, [](const AllowComment& comment) {
      return comment.code.text == "failing-sample";
    });
  };
  return without_samples && std::ranges::none_of(model.files, allows_one) ? Samples::left : Samples::tried;
}

/// Whether parsing and checking have taken so much memory that it is worth the time to give it back.
bool is_large(const RuleModel& model) {
  constexpr std::size_t least_bytes = 4 << 20;
  std::size_t bytes = 0;
  for (const RuleFile& file : model.files) bytes += file.source->text().size();
  return bytes >= least_bytes;
}

LoadResult check_parsed(ParsedFiles parsed) {
  const bool without_samples = parsed.inputs.without_samples;
  DraftedRules drafted = put_together(std::move(parsed));
  LoadResult result;
  result.sources = std::move(drafted.sources);
  Diagnostics found = std::move(drafted.problems);
  const bool is_well_formed = !choose_severities(found, drafted.model).has_errors();
  found.add_all(run_checks(drafted.model, is_well_formed, choose_samples(without_samples, drafted.model)));
  found.add_all(check_example_names(drafted.model, is_well_formed));
  if (is_well_formed) found.add_all(find_unused_allow_comments(found, drafted.model.files, FoundBy::loading));
  if (without_samples) found = without(found, "failing-sample");
  result.problems = choose_severities(found, drafted.model);
  result.problems.sort_by_place();
  if (result.problems.has_errors()) return result;
  pack_records(drafted.model);
  if (is_large(drafted.model)) give_back_memory();
  result.rules.emplace(std::make_shared<const RuleModel>(std::move(drafted.model)));
  return result;
}

}  // namespace

LoadResult load_rules(const RuleInputs& inputs) {
  return check_parsed(parse_files(inputs));
}

std::vector<std::string> list_packs(const RuleInputs& inputs) {
  return find_packs(parse_files(inputs));
}

struct RuleFiles::Read {
  ParsedFiles parsed;
};

RuleFiles::RuleFiles(RuleInputs inputs)
    : read_(std::make_shared<const Read>(Read{parse_files(std::move(inputs))})) {}

std::vector<std::string> RuleFiles::packs() const {
  return find_packs(read_->parsed);
}

LoadResult RuleFiles::load(std::vector<std::string> packs) const {
  ParsedFiles parsed = read_->parsed;
  parsed.inputs.packs = std::move(packs);
  return check_parsed(std::move(parsed));
}

}  // namespace canonym
