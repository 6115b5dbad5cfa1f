#include <algorithm>
#include <array>

#include "compare/describe.h"

namespace canonym {
namespace {

using Values = Field::Values;

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) (text += text.empty() ? "" : " ") += word.empty() ? "\"\"" : word;
  return text;
}

std::string join_sorted(std::vector<std::string> words) {
  std::ranges::sort(words);
  return join(words);
}

void add_classes(const std::vector<LetterClass>& classes, std::vector<Field>& fields) {
  for (const LetterClass& letters : classes)
    fields.push_back({"class " + letters.name.text, join(letters.letters)});
}

/// "kh (en pl)"
std::string describe_option(const TableOption& option) {
  const std::string text = option.text.text.empty() ? "\"\"" : option.text.text;
  return option.labels.empty() ? text : text + " (" + join_sorted(option.labels) + ")";
}

/// In any order: what may stand for letters is a set.
std::string describe_options(const TableRow& row) {
  std::vector<std::string> options;
  for (const TableOption& option : row.options) options.push_back(describe_option(option));
  std::ranges::sort(options);
  std::string text;
  for (const std::string& option : options) (text += text.empty() ? "" : ", ") += option;
  return text;
}

Item describe_table(const LetterTable& table) {
  constexpr std::array<std::string_view, 3> kinds{"scheme", "correspondences", "relation"};
  Item item{std::string(kinds[static_cast<std::size_t>(table.kind)]), table.id.text, {}};
  if (table.kind == TableKind::relation) item.id += "-" + table.target.text;
  if (table.kind == TableKind::scheme) item.fields.push_back({"language", table.language.text});
  if (table.like) item.fields.push_back({"like", table.like->text});
  if (table.ties_capitals) item.fields.push_back({"ties-capitals", "true"});
  if (!table.explains.empty()) item.fields.push_back({"explains", join_sorted(table.explains)});
  add_classes(table.classes, item.fields);
  for (const TableRow& row : table.rows)
    item.fields.push_back({"row " + row.pattern.text, describe_options(row)});
  return item;
}

std::string describe_use(const ParadigmUse& use) {
  std::vector<std::string> parts;
  if (use.given) parts.emplace_back("given");
  if (use.family) parts.emplace_back("family");
  if (use.patronymic) parts.emplace_back("patronymic");
  if (use.place) parts.emplace_back("place");
  return join(parts);
}

/// "gen: а у, dat: у"; the first ending of a case is the one that is written, so their order tells.
std::string describe_forms(const Paradigm& paradigm) {
  std::vector<std::string> cases;
  for (const CaseEndings& form : paradigm.forms) cases.push_back(form.name.text + ": " + join(form.endings));
  std::ranges::sort(cases);
  std::string text;
  for (const std::string& form : cases) (text += text.empty() ? "" : ", ") += form;
  return text;
}

Item describe_table(const InflectionDraft& table) {
  Item item{"inflection", table.language.text, {}};
  for (const std::string& word : table.words) item.fields.push_back({"word", word, Values::many});
  add_classes(table.classes, item.fields);
  for (const Written& name : table.cases) item.fields.push_back({"case", name.text, Values::many});
  for (const Paradigm& paradigm : table.paradigms)
    item.fields.push_back(
        {"paradigm " + paradigm.base.text + " of " + describe_use(paradigm.use), describe_forms(paradigm)});
  return item;
}

std::string describe_steps(const std::vector<std::pair<std::size_t, std::size_t>>& steps) {
  std::string text;
  for (const auto& [letters, deviations] : steps)
    (text += text.empty() ? "" : ", ") += std::to_string(letters) + ": " + std::to_string(deviations);
  return text;
}

Item describe_table(const GuardTable& table) {
  Item item{"guard", table.id.text, {}};
  for (const std::string& word : table.words) item.fields.push_back({"word", word, Values::many});
  for (const std::string& label : table.own_endings)
    item.fields.push_back({"own-endings", label, Values::many});
  if (table.shortest) item.fields.push_back({"shortest", std::to_string(*table.shortest)});
  item.fields.push_back({"deviations", describe_steps(table.deviations)});
  item.fields.push_back({"deviations-alone", describe_steps(table.deviations_alone)});
  return item;
}

}  // namespace

std::vector<Item> describe_tables(const RuleModel& model) {
  std::vector<Item> items;
  for (const LetterTable& table : model.tables) items.push_back(describe_table(table));
  for (const InflectionDraft& table : model.inflections) items.push_back(describe_table(table));
  for (const GuardTable& table : model.guards) items.push_back(describe_table(table));
  return items;
}

}  // namespace canonym
