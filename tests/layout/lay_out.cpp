#include "layout/lay_out.h"

#include "canonym/fix.h"
#include "canonym/layout.h"

namespace canonym {
namespace {

/// Keys that are sorted by a fix are those that the layout sorts.
std::string find_broken_sorting(const std::string& text, const std::string& laid) {
  const Source source("rules.yml", text);
  const std::string sorted = apply_edits(text, plan_fixes(source, find_unsorted_keys(source)).edits);
  if (lay_out(sorted) != laid) return "sorted:\n" + sorted + "becomes\n" + lay_out(sorted);
  const Diagnostics left = find_unsorted_keys(Source("rules.yml", laid));
  return left.empty() ? "" : "laid out, and unsorted: " + left[0].message;
}

}  // namespace

std::string lay_out(const std::string& text) {
  const Source source("rules.yml", text);
  const Layout layout = plan_layout(source);
  if (layout.problems.has_errors()) return "refused: " + std::string(layout.problems[0].code);
  return apply_edits(text, layout.edits);
}

std::string find_second_layout(const std::string& text) {
  const std::string laid = lay_out(text);
  if (laid.starts_with("refused: ")) return "";
  const std::string again = lay_out(laid);
  return again == laid ? "" : "laid out twice:\n" + laid + "becomes\n" + again;
}

std::string find_broken_layout(const std::string& text) {
  const std::string laid = lay_out(text);
  if (laid == "refused: no-layout") return "no layout";
  if (laid.starts_with("refused: ")) return "";
  const std::string second = find_second_layout(text);
  return second.empty() ? find_broken_sorting(text, laid) : second;
}

}  // namespace canonym
