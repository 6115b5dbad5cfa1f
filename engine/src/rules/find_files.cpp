#include "rules/find_files.h"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

#include "canonym/error.h"

namespace canonym {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_to_read(const fs::path& path, const std::error_code& why) {
  throw Error("cannot read " + path.string() + ": " + why.message());
}

bool is_rule_file_name(const fs::path& path) {
  return path.extension() == ".yml" || path.extension() == ".yaml";
}

bool is_passed_over(const fs::path& name) {
  return name.native().starts_with('.') || name == "schema";
}

/// Collects the files of all inputs.
class Search {
 public:
  void add_path(const fs::path& path) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status))
      fail_to_read(path, failed ? failed : make_error_code(std::errc::no_such_file_or_directory));
    if (fs::is_directory(status)) return add_folder(path);
    const fs::path canonical = without_links(path);
    const fs::path working = without_links(fs::current_path());
    found_.roots.push_back(is_inside(working, canonical) ? working : canonical.parent_path());
    add_file({{false, canonical}, path.string(), true, false, false});
  }

  void add_memory(const RuleInputs::MemoryFile& file) {
    using Taken = RuleInputs::MemoryFile::Taken;
    add_file({{true, fs::path(file.name).lexically_normal()},
              file.name,
              file.taken == Taken::always,
              file.taken == Taken::with_its_pack,
              false});
  }

  void add_table(const RuleInputs::MemoryFile& file) {
    add_file({{true, fs::path(file.name).lexically_normal()}, file.name, false, true, true});
  }

  FoundFiles finish() && {
    for (auto& [identity, file] : files_) found_.files.push_back(std::move(file));
    return std::move(found_);
  }

 private:
  void add_folder(const fs::path& path) {
    const fs::path canonical = without_links(path);
    found_.roots.push_back(canonical);
    std::set<fs::path> visited;
    scan_folder(path, canonical, visited);
  }

  /// `visited` makes loops of links harmless.
  void scan_folder(const fs::path& folder, const fs::path& root, std::set<fs::path>& visited) {
    if (!visited.insert(without_links(folder)).second) return;
    for (const fs::path& name : sorted_names(folder)) {
      if (is_passed_over(name)) continue;
      const fs::path path = folder / name;
      std::error_code failed;
      const fs::file_status status = fs::status(path, failed);
      const bool is_folder = fs::is_directory(status);
      if (!is_folder && !is_rule_file_name(name)) continue;
      if (fs::is_symlink(path) && !check_link(path, status, root)) continue;
      if (is_folder) scan_folder(path, root, visited);
      if (fs::is_regular_file(status))
        add_file({{false, without_links(path)}, name_of(path), false, true, false});
    }
  }

  static std::vector<fs::path> sorted_names(const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::path> names;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
      names.push_back(entry->path().filename());
    if (failed) fail_to_read(folder, failed);
    std::ranges::sort(names);
    return names;
  }

  bool check_link(const fs::path& link, const fs::file_status& target, const fs::path& root) {
    if (!fs::exists(target)) return refuse_link(link, "include-missing", "this link leads to no file");
    if (is_inside(root, without_links(link))) return true;
    return refuse_link(link, "include-outside", "this link leads out of the folder of the rule set");
  }

  bool refuse_link(const fs::path& link, std::string_view code, const char* message) {
    found_.sources.push_back(std::make_shared<const Source>(name_of(link), ""));
    found_.problems.add(Severity::error, code, {found_.sources.back().get(), {}}, message);
    return false;
  }

  static std::string name_of(const fs::path& path) { return path.lexically_normal().string(); }

  void add_file(FoundFile file) {
    const auto [known, is_new] = files_.try_emplace(file.identity, file);
    known->second.is_own |= file.is_own;
    known->second.is_come_upon |= file.is_come_upon;
  }

  FoundFiles found_;
  std::map<FileIdentity, FoundFile> files_;
};

}  // namespace

fs::path without_links(const fs::path& path) {
  std::error_code failed;
  const fs::path canonical = fs::canonical(path, failed);
  return failed ? fs::absolute(path).lexically_normal() : canonical;
}

bool is_inside(const fs::path& folder, const fs::path& path) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

FoundFiles find_files(const RuleInputs& inputs) {
  Search search;
  for (const fs::path& path : inputs.paths) search.add_path(path);
  for (const RuleInputs::MemoryFile& file : inputs.files) search.add_memory(file);
  for (const RuleInputs::MemoryFile& file : inputs.tables) search.add_table(file);
  return std::move(search).finish();
}

}  // namespace canonym
