#include "romanize/compile_scheme.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "rules/nearest.h"

namespace canonym {
namespace {

void report_unknown_scheme(const RuleModel& model, const Written& like, Diagnostics& problems) {
  std::vector<std::string_view> known;
  for (const LetterTable& table : model.tables)
    if (table.kind == TableKind::scheme) known.push_back(table.id.text);
  const auto nearest = find_nearest(like.text, known);
  problems.add(Severity::error, "bad-value", like.at,
               "there is no scheme " + in_quotes(like.text) + ask_whether_meant(nearest));
}

/// The scheme, the one it is like, and so on.
std::vector<const LetterTable*> follow_likes(const RuleModel& model, const LetterTable& table,
                                             Diagnostics& problems) {
  std::vector<const LetterTable*> chain{&table};
  while (const std::optional<Written>& like = chain.back()->like) {
    const LetterTable* next = find_scheme(model, like->text);
    if (!next) report_unknown_scheme(model, *like, problems);
    if (next == &table)
      problems.add(Severity::error, "bad-value", table.like->at,
                   "schemes that are like each other go in a circle");
    if (!next || std::ranges::find(chain, next) != chain.end()) break;
    chain.push_back(next);
  }
  return chain;
}

/// Those of the tables, the nearer first; for only the first of a name is seen.
std::vector<LetterClass> collect_classes(std::span<const LetterTable* const> tables) {
  std::vector<LetterClass> classes;
  for (const LetterTable* table : tables)
    classes.insert(classes.end(), table->classes.begin(), table->classes.end());
  return classes;
}

/// The alphabets whose capitals differ from everybody else's.
std::string capitals_language(const LetterTable& table) {
  constexpr std::array<std::string_view, 2> special{"tr", "az"};
  const auto language = std::ranges::find_first_of(table.explains, special);
  return language == table.explains.end() ? "" : *language;
}

}  // namespace

const LetterTable* find_scheme(const RuleModel& model, std::string_view id) {
  const auto table = std::ranges::find_if(model.tables, [&](const LetterTable& some) {
    return some.kind == TableKind::scheme && some.id.text == id;
  });
  return table == model.tables.end() ? nullptr : &*table;
}

Scheme compile_scheme(const RuleModel& model, const LetterTable& table, Diagnostics& problems) {
  const std::vector<const LetterTable*> chain = follow_likes(model, table, problems);
  const CapitalRules capitals{capitals_language(table), table.ties_capitals};
  std::unordered_set<std::string_view> patterns;
  std::vector<SchemeRow> rows;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const std::vector<LetterClass> classes = collect_classes(std::span(chain).subspan(i));
    for (const TableRow& row : chain[i]->rows) {
      if (row.options.empty() || !patterns.insert(row.pattern.text).second) continue;
      const auto pattern = read_pattern(row.pattern, classes, problems);
      if (!pattern) continue;
      rows.emplace_back(*pattern, row.options.front().text.text, capitals);
      rows.back().draft = &row;
    }
  }
  return Scheme(std::move(rows));
}

}  // namespace canonym
