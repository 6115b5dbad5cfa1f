#include "rules/read_rules.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "rules/choose_files.h"

namespace canonym {
namespace {

/// The files taken, in the order of their names.
std::vector<FileIndex> sort_taken(const std::vector<DraftedFile>& files, const std::vector<Choice>& choices) {
  std::vector<FileIndex> taken(files.size());
  std::iota(taken.begin(), taken.end(), FileIndex{0});
  std::erase_if(taken, [&](FileIndex i) { return !choices[i].is_taken; });
  std::ranges::sort(taken, {},
                    [&](FileIndex i) { return std::tie(files[i].found.name, files[i].found.identity); });
  return taken;
}

/// Where the includes of a file stand in the model.
std::vector<FileIndex> find_places(const std::vector<std::optional<FileIndex>>& targets,
                                   const std::vector<FileIndex>& place_of) {
  std::set<FileIndex> places;
  for (const std::optional<FileIndex> target : targets)
    if (target) places.insert(place_of[*target]);
  return {places.begin(), places.end()};
}

template <class Table>
void add_table(std::optional<Table>& table, FileIndex file, std::vector<Table>& tables) {
  if (!table) return;
  table->file = file;
  tables.push_back(std::move(*table));
}

void add_to_model(FileDraft& draft, const Choice& choice, RuleModel& model) {
  const auto file = FileIndex(model.files.size());
  model.files.push_back(std::move(draft.file));
  model.files.back().is_partial = !choice.dropped.empty();
  for (Record& record : model.files.back().example_names) record.file = file;
  for (Record& record : draft.records) {
    if (choice.dropped.contains(record.id.text)) continue;
    record.file = file;
    model.records.own().push_back(std::move(record));
  }
  for (PartGroup& group : draft.groups) {
    group.file = file;
    model.groups.push_back(std::move(group));
  }
  std::ranges::move(draft.patronymic_endings, std::back_inserter(model.patronymic_endings));
  add_table(draft.table, file, model.tables);
  add_table(draft.inflection, file, model.inflections);
  add_table(draft.guard, file, model.guards);
}

void sort_model(RuleModel& model) {
  std::ranges::sort(model.records.own(), {}, [](const Record& record) {
    return std::tuple(std::string_view(record.id.text), record.file, record.id.at.span.begin);
  });
  std::ranges::sort(model.groups, {}, [](const PartGroup& group) {
    return std::tuple(group.kind, std::string_view(group.key.text), group.file, group.key.at.span.begin);
  });
  std::ranges::sort(model.patronymic_endings, {}, &Written::text);
  std::ranges::stable_sort(model.tables, {}, [](const LetterTable& table) {
    return std::tuple(table.kind, std::string_view(table.id.text), std::string_view(table.target.text));
  });
  std::ranges::stable_sort(model.inflections, {}, [](const InflectionDraft& table) {
    return std::string_view(table.language.text);
  });
}

}  // namespace

ParsedFiles parse_files(RuleInputs inputs) {
  ParsedFiles parsed;
  parsed.found = find_files(inputs);
  parsed.files = read_files(inputs, parsed.found);
  inputs.paths.clear();
  for (auto* texts : {&inputs.files, &inputs.tables, &inputs.instead}) texts->clear();
  parsed.inputs = std::move(inputs);
  return parsed;
}

DraftedRules put_together(ParsedFiles parsed) {
  std::vector<DraftedFile>& files = parsed.files;
  const std::vector<Choice> choices = choose_files(files, parsed.inputs);
  const std::vector<FileIndex> taken = sort_taken(files, choices);
  std::vector<FileIndex> place_of(files.size());
  for (FileIndex i = 0; i < taken.size(); ++i) place_of[taken[i]] = i;

  DraftedRules rules{{}, std::move(parsed.found.problems), std::move(parsed.found.sources)};
  for (const FileIndex i : taken) {
    FileDraft& draft = files[i].draft;
    draft.file.includes = find_places(files[i].targets, place_of);
    rules.sources.push_back(draft.file.source);
    rules.problems.add_all(std::move(draft.problems));
    add_to_model(draft, choices[i], rules.model);
  }
  sort_model(rules.model);
  rules.model.severities = std::move(parsed.inputs.severities);
  rules.model.today = std::move(parsed.inputs.today);
  return rules;
}

std::vector<std::string> find_packs(const ParsedFiles& parsed) {
  std::set<std::string> packs{""};
  for (const DraftedFile& file : parsed.files) packs.insert(file.draft.file.pack);
  return {packs.begin(), packs.end()};
}

}  // namespace canonym
