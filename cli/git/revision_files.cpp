#include "git/revision_files.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "canonym/error.h"

namespace canonym::cli {
namespace {

using Entry = GitRepository::Entry;
using Taken = RuleInputs::MemoryFile::Taken;

constexpr std::size_t most_bytes = 64u << 20;  // as for rule files on disk

bool has_rule_ending(std::string_view path) {
  return path.ends_with(".yml") || path.ends_with(".yaml");
}

/// The path below a folder, or none.
std::optional<std::string_view> below(std::string_view path, std::string_view folder) {
  if (folder.empty()) return path;
  if (!path.starts_with(folder) || path.size() <= folder.size() || path[folder.size()] != '/') return {};
  return path.substr(folder.size() + 1);
}

/// Whether folders on disk are searched for it: nothing hidden, nothing in a folder `schema`.
bool is_searched(std::string_view path) {
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view name = path.substr(0, end);
    if (name.starts_with('.') || name == "schema") return false;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return true;
}

/// Whether any line begins with the key that every rule file must have.
bool looks_like_rules(std::string_view text) {
  constexpr std::string_view key = "canonym:";
  return text.starts_with(key) ||
         text.starts_with(
             "\xEF\xBB\xBF"
             "canonym:") ||
         text.find("\ncanonym:") != text.npos;
}

bool has_include(const std::vector<RuleInputs::MemoryFile>& files) {
  return std::ranges::any_of(
      files, [](const RuleInputs::MemoryFile& file) { return file.text.find("include") != file.text.npos; });
}

/// Which entries of a commit are wanted, and how.
class Choice {
 public:
  explicit Choice(const std::vector<Entry>& entries) : entries_(entries) {}

  /// False when there is nothing at the path.
  bool add(const std::string& path) {
    bool is_there = path.empty();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].path == path) {
        wanted_[i] = Taken::always;
        return true;
      }
      const auto rest = below(entries_[i].path, path);
      is_there = is_there || rest;
      if (rest && has_rule_ending(*rest) && is_searched(*rest)) wanted_.try_emplace(i, Taken::with_its_pack);
    }
    return is_there;
  }

  std::vector<RuleInputs::MemoryFile> read_chosen(const GitRepository& repository) const {
    std::vector<Entry> entries;
    for (const auto& [i, taken] : wanted_) entries.push_back(entries_[i]);
    std::vector<RuleInputs::MemoryFile> files = read(repository, entries);
    auto file = files.begin();
    for (const auto& [i, taken] : wanted_) (file++)->taken = taken;
    return files;
  }

  /// All other rule files, any of which may be included.
  std::vector<RuleInputs::MemoryFile> read_others(const GitRepository& repository) const {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (!wanted_.contains(i) && has_rule_ending(entries_[i].path)) entries.push_back(entries_[i]);
    std::vector<RuleInputs::MemoryFile> files = read(repository, entries);
    for (RuleInputs::MemoryFile& file : files) file.taken = Taken::when_included;
    return files;
  }

 private:
  static std::vector<RuleInputs::MemoryFile> read(const GitRepository& repository,
                                                  const std::vector<Entry>& entries) {
    for (const Entry& entry : entries)
      if (entry.size > most_bytes)
        throw Error(in_quotes(entry.path) + " of the repository is too large for a rule file");
    std::vector<RuleInputs::MemoryFile> files;
    for (GitFile& file : repository.read_files(entries))
      files.push_back({std::move(file.path), std::move(file.text)});
    return files;
  }

  const std::vector<Entry>& entries_;
  std::map<std::size_t, Taken> wanted_;
};

}  // namespace

RevisionFiles read_revision(const GitRepository& repository, const std::string& revision,
                            const std::string& commit, const std::vector<std::string>& paths) {
  const std::vector<Entry> entries = repository.list_files(commit);
  Choice choice(entries);
  RevisionFiles result;
  if (paths.empty()) choice.add(repository.path_from_root("."));
  for (const std::string& path : paths)
    if (!choice.add(repository.path_from_root(path))) result.missing.push_back(path);
  result.files = choice.read_chosen(repository);
  if (paths.empty())
    std::erase_if(result.files, [](const auto& file) { return !looks_like_rules(file.text); });
  if (has_include(result.files))
    std::ranges::move(choice.read_others(repository), std::back_inserter(result.files));
  for (RuleInputs::MemoryFile& file : result.files) file.name = revision + ":/" + file.name;
  return result;
}

}  // namespace canonym::cli
