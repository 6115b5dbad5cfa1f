#include "inflect/read_tables.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace canonym {
namespace {

/// Names of cases that tests use, in the order of their tables.
std::string name_cells(const InflectionTable& table, CellSet cells) {
  constexpr std::array names{"nom", "gen",    "dat",    "acc",    "ins",    "loc",    "voc",   "def",
                             "obl", "nom-pl", "gen-pl", "dat-pl", "acc-pl", "ins-pl", "loc-pl"};
  std::string text;
  for (const std::string_view name : names)
    if (const auto cell = table.find_cell(name); cell && (cells >> *cell & 1) != 0)
      text += " " + std::string(name);
  return text;
}

}  // namespace

const DraftedRules& read_shipped_tables() {
  static const DraftedRules rules = [] {
    RuleInputs inputs;
    inputs.paths.push_back(CANONYM_SOURCE_DIR "/rules/inflections");
    return put_together(parse_files(inputs));
  }();
  return rules;
}

const InflectionTable& shipped_table(std::string_view language) {
  static const std::map<std::string, InflectionTable, std::less<>> tables = [] {
    std::map<std::string, InflectionTable, std::less<>> made;
    for (const InflectionDraft& draft : read_shipped_tables().model.inflections)
      made.emplace(draft.language.text, InflectionTable(draft));
    return made;
  }();
  const auto known = tables.find(language);
  if (known == tables.end()) throw std::runtime_error("no table of this language");
  return known->second;
}

DraftedRules read_table(const std::string& text) {
  RuleInputs inputs;
  inputs.files.push_back({"x.yml", "canonym: 1\ntitle: x\nsource: x\ninflection: pl\nwords: w\n" + text});
  DraftedRules rules = put_together(parse_files(inputs));
  if (rules.model.inflections.size() != 1) throw std::runtime_error("the text is no table");
  return rules;
}

InflectionTable make_table(const std::string& text) {
  return InflectionTable(read_table(text).model.inflections.front());
}

std::vector<std::string> describe_bases(const InflectionTable& table, std::string_view word) {
  std::vector<InflectedBase> bases;
  table.find_bases(word, bases);
  std::vector<std::string> lines;
  for (const InflectedBase& found : bases) lines.push_back(found.base + name_cells(table, found.cells));
  std::ranges::sort(lines);
  return lines;
}

}  // namespace canonym
