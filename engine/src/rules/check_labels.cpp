#include "rules/check_labels.h"

#include <map>
#include <string>
#include <vector>

#include "rules/nearest.h"
#include "rules/split_list.h"

namespace canonym {
namespace {

constexpr std::size_t shortest_typo = 3;  // codes of two letters are near each other anyway

void report(const Location& at, std::string message, Diagnostics& problems) {
  problems.add(Severity::warning, "odd-label", at, std::move(message));
}

/// Visits the labels of each rendering of a row.
template <class Visit>
void visit_renderings(const Value& correspondences, Visit&& visit) {
  const Value* rows = correspondences.find("rows");
  if (!rows) return;
  for (const Value::Member& row : rows->members)
    for (const Value::Member& rendering : row.value.members)
      if (rendering.value.kind == Value::Kind::scalar) visit(rendering.value.scalar);
}

void report_typos(const std::vector<Written>& labels, const std::map<std::string_view, std::size_t>& uses,
                  Diagnostics& problems) {
  std::vector<std::string_view> common;
  for (const auto& [label, count] : uses)
    if (count > 1) common.push_back(label);
  for (const Written& label : labels) {
    if (uses.at(label.text) > 1 || label.text.size() < shortest_typo) continue;
    if (const auto nearest = find_nearest(label.text, common))
      report(label.at,
             "no other rendering has the label " + in_quotes(label.text) + ask_whether_meant(nearest),
             problems);
  }
}

}  // namespace

void check_labels(const Value& correspondences, Diagnostics& problems) {
  std::vector<Written> labels;
  visit_renderings(correspondences, [&](const Written& list) {
    const std::vector<Written> own = split_written_list(list);
    if (own.empty()) report(list.at, "a rendering needs labels, 'all' if everybody writes so", problems);
    labels.insert(labels.end(), own.begin(), own.end());
  });
  std::map<std::string_view, std::size_t> uses;
  for (const Written& label : labels) ++uses[label.text];
  const Value* groups = correspondences.find("labels");
  if (groups)
    for (const Value::Member& group : groups->members)
      if (!uses.contains(group.key.text))
        report(group.key.at, "no row uses the name " + in_quotes(group.key.text), problems);
  report_typos(labels, uses, problems);
}

}  // namespace canonym
