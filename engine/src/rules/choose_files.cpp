#include "rules/choose_files.h"

#include <algorithm>
#include <string>
#include <utility>

#include "canonym/error.h"
#include "rules/find_cycles.h"
#include "rules/nearest.h"

namespace canonym {
namespace {

bool has_pack(const RuleInputs& inputs, std::string_view pack) {
  return std::ranges::find(inputs.packs, pack) != inputs.packs.end();
}

/// A pack is unknown for certain only when every file could be read.
void check_packs(const std::vector<DraftedFile>& files, const RuleInputs& inputs) {
  std::set<std::string_view> known;
  for (const DraftedFile& file : files) {
    if (!file.draft.was_read) return;
    known.insert(file.draft.file.pack);
  }
  known.erase("");
  for (const std::string& pack : inputs.packs) {
    if (pack.empty() || known.contains(pack)) continue;
    std::string message = "there is no pack " + in_quotes(pack) + " in these rules";
    for (const std::string_view name : known)
      message += (name == *known.begin() ? "; there are " : ", ") + std::string(name);
    throw Error(message);
  }
}

/// "correspondences/uk.yml"
std::filesystem::path name_in_folder(const DraftedFile& file) {
  const std::filesystem::path name(file.found.name);
  return name.parent_path().filename() / name.filename();
}

/// Whether another table of that name is at hand for one that only fills in.
bool is_replaced(const DraftedFile& table, const std::vector<DraftedFile>& files) {
  return std::ranges::any_of(files, [&](const DraftedFile& file) {
    return !file.found.is_fallback && file.draft.is_table() && name_in_folder(file) == name_in_folder(table);
  });
}

bool is_wanted(const DraftedFile& file, const std::vector<DraftedFile>& files, const RuleInputs& inputs) {
  if (file.found.is_fallback) return file.draft.is_table() && !is_replaced(file, files);
  if (file.found.is_own) return true;
  if (!file.found.is_come_upon) return false;
  if (file.draft.is_table()) return true;
  const std::string& pack = file.draft.file.pack;
  return has_pack(inputs, pack) || (pack.empty() && !inputs.without_default_pack);
}

void take_with_includes(FileIndex first, const std::vector<DraftedFile>& files,
                        std::vector<Choice>& choices) {
  std::vector<FileIndex> waiting{first};
  while (!waiting.empty()) {
    const FileIndex file = waiting.back();
    waiting.pop_back();
    if (std::exchange(choices[file].is_taken, true)) continue;
    for (const std::optional<FileIndex> target : files[file].targets)
      if (target) waiting.push_back(*target);
  }
}

std::set<std::string_view> ids_without(const Include& include) {
  std::set<std::string_view> ids;
  for (const Written& id : include.without) ids.insert(id.text);
  return ids;
}

/// Drops from each included file what all its includes leave out.
void drop_records(const std::vector<DraftedFile>& files, std::vector<Choice>& choices) {
  std::vector<bool> is_included(files.size());
  for (FileIndex from = 0; from < files.size(); ++from) {
    if (!choices[from].is_taken) continue;
    for (std::size_t i = 0; i < files[from].targets.size(); ++i) {
      const std::optional<FileIndex> target = files[from].targets[i];
      if (!target || files[*target].found.is_own) continue;
      const std::set<std::string_view> without = ids_without(files[from].draft.includes[i]);
      std::set<std::string_view>& dropped = choices[*target].dropped;
      if (is_included[*target])
        std::erase_if(dropped, [&](std::string_view id) { return !without.contains(id); });
      else
        dropped = without;
      is_included[*target] = true;
    }
  }
}

void check_without(const Include& include, const FileDraft& target, Diagnostics& problems) {
  if (include.without.empty() || target.problems.has_errors()) return;
  std::vector<std::string_view> ids;
  for (const Record& record : target.records) ids.push_back(record.id.text);
  const std::set<std::string_view> known(ids.begin(), ids.end());
  Suggestions suggestions(std::move(ids));
  for (const Written& id : include.without) {
    if (known.contains(id.text)) continue;
    problems.add(Severity::error, "unknown-record", id.at,
                 in_quotes(include.path.text) + " has no record " + in_quotes(id.text) +
                     ask_whether_meant(suggestions.find(id.text)));
  }
}

}  // namespace

std::vector<Choice> choose_files(std::vector<DraftedFile>& files, const RuleInputs& inputs) {
  check_packs(files, inputs);
  std::vector<Choice> choices(files.size());
  for (FileIndex i = 0; i < files.size(); ++i)
    if (is_wanted(files[i], files, inputs)) take_with_includes(i, files, choices);
  drop_records(files, choices);
  for (DraftedFile& file : files)
    for (std::size_t i = 0; i < file.targets.size(); ++i)
      if (file.targets[i])
        check_without(file.draft.includes[i], files[*file.targets[i]].draft, file.draft.problems);
  report_cycles(files);
  return choices;
}

}  // namespace canonym
