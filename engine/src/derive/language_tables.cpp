#include "derive/language_tables.h"

#include <algorithm>
#include <bit>
#include <set>

namespace canonym {
namespace {

void add_language(const Written& language, std::set<std::string>& languages, Diagnostics& problems) {
  languages.insert(language.text);
  if (languages.size() <= LanguageTables::most_languages) return;
  languages.erase(language.text);
  problems.add(
      Severity::error, "bad-value", language.at,
      "there are tables for more than " + std::to_string(LanguageTables::most_languages) + " languages");
}

std::vector<std::string> find_languages(const RuleModel& model, Diagnostics& problems) {
  std::set<std::string> languages;
  for (const LetterTable& table : model.tables) {
    if (table.kind == TableKind::scheme) continue;
    add_language(table.language, languages, problems);
    if (table.kind == TableKind::relation) add_language(table.target, languages, problems);
  }
  for (const InflectionDraft& table : model.inflections) add_language(table.language, languages, problems);
  return {languages.begin(), languages.end()};
}

void add_steps(std::vector<std::pair<std::size_t, std::size_t>> steps, Allowance& allowance) {
  std::ranges::sort(steps);
  for (const auto& [letters, deviations] : steps) allowance.set(letters, deviations);
}

void add_guard(const GuardTable& guard, LanguageTables& tables) {
  if (guard.shortest) tables.shortest = std::max(tables.shortest, *guard.shortest);
  for (const std::string& label : guard.own_endings) tables.own_endings |= tables.labels.find(label);
  add_steps(guard.deviations, tables.allowance);
  add_steps(guard.deviations_alone, tables.allowance_alone);
}

}  // namespace

LanguageSet LanguageTables::find(std::string_view language) const {
  const auto known = std::ranges::lower_bound(languages, language);
  if (known == languages.end() || *known != language) return 0;
  return LanguageSet{1} << (known - languages.begin());
}

const std::string& LanguageTables::name_of(LanguageSet language) const {
  static const std::string none;
  return language == 0 ? none : languages[static_cast<std::size_t>(std::countr_zero(language))];
}

LabelSet LanguageTables::labels_of(LanguageSet set) const {
  LabelSet all = 0;
  for (std::size_t i = 0; i < languages.size(); ++i)
    if ((set >> i & 1) != 0) all |= labels.find(languages[i]);
  return all;
}

LanguageSet LanguageTables::related_to(std::string_view language) const {
  LanguageSet related = 0;
  for (const auto& [ends, relation] : relations)
    if (ends.first == language) related |= find(ends.second);
  return related;
}

LanguageTables make_letter_tables(const RuleModel& model, Diagnostics& problems) {
  LanguageTables tables;
  tables.languages = find_languages(model, problems);
  for (const LetterTable& table : model.tables) {
    if (table.kind == TableKind::correspondences)
      tables.correspondences[table.language.text].add(table, tables.labels, problems);
    if (table.kind == TableKind::relation)
      tables.relations[{table.language.text, table.target.text}].add(table, problems);
  }
  for (const GuardTable& guard : model.guards) add_guard(guard, tables);
  return tables;
}

LanguageTables make_language_tables(const RuleModel& model, Diagnostics& problems) {
  LanguageTables tables = make_letter_tables(model, problems);
  std::vector<LateList<std::string>> common;
  for (const GuardTable& guard : model.guards) common.push_back(guard.words);
  tables.common_words = CommonWords(std::move(common));
  return tables;
}

}  // namespace canonym
