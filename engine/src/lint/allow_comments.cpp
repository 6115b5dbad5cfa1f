#include "lint/allow_comments.h"

#include <algorithm>
#include <unordered_map>

namespace canonym {
namespace {

bool allows(const AllowComment& comment, const Diagnostic& problem) {
  const std::size_t at = problem.at.span.begin;
  return comment.code.text == problem.code && comment.place.begin <= at && at < comment.place.end;
}

bool is_found_by(FoundBy stage, const AllowComment& comment) {
  const Check* check = find_whole_check(comment.code.text);
  return check && check->info.may_be_lowered && check->found_by == stage;
}

}  // namespace

bool is_allowed(const Diagnostic& problem, const RuleFile& file) {
  return std::ranges::any_of(file.allow_comments,
                             [&](const AllowComment& comment) { return allows(comment, problem); });
}

Diagnostics find_unused_allow_comments(const Diagnostics& problems, const std::vector<RuleFile>& files,
                                       FoundBy stage, const std::vector<char>& is_chosen) {
  std::unordered_map<const Source*, std::vector<const Diagnostic*>> problems_of;
  for (const Diagnostic& problem : problems) problems_of[problem.at.source].push_back(&problem);
  const CheckInfo& info = *find_check("unused-allow");
  Diagnostics unused;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const RuleFile& file = files[i];
    if (file.is_partial || (!is_chosen.empty() && is_chosen[i] == 0)) continue;
    for (const AllowComment& comment : file.allow_comments) {
      const auto is_used = [&](const Diagnostic* problem) { return allows(comment, *problem); };
      if (!is_found_by(stage, comment) || std::ranges::any_of(problems_of[file.source.get()], is_used))
        continue;
      unused.add(info.severity, info.code, comment.at,
                 "there is no " + in_quotes(comment.code.text) + " here to be allowed");
    }
  }
  return unused;
}

}  // namespace canonym
