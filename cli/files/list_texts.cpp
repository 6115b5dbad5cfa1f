#include "files/list_texts.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "canonym/error.h"
#include "files/name_globs.h"
#include "files/read_file.h"

namespace canonym::cli {
namespace {

namespace fs = std::filesystem;

class Lister {
 public:
  explicit Lister(const TextChoice& choice) : choice_(choice), globs_(choice.globs) {}

  void add(const std::string& path) {
    std::error_code ignored;  // whoever opens the file will tell
    if (path == "-" || !fs::is_directory(path, ignored)) return list_.texts.push_back({path});
    if (!choice_.goes_into_folders)
      return fail(path, "cannot read " + path + ": it is a folder; --recursive goes into folders");
    add_folder(path);
  }

  TextList take() { return std::move(list_); }

 private:
  void fail(const std::string& path, std::string why) { list_.texts.push_back({path, true, std::move(why)}); }

  /// Entries of the folder that are wanted, by name.
  std::vector<fs::directory_entry> read_folder(const std::string& path) {
    std::vector<fs::directory_entry> entries;
    std::error_code failed;
    for (fs::directory_iterator at(path, failed); !failed && at != fs::directory_iterator();
         at.increment(failed))
      entries.push_back(*at);
    if (failed) fail(path, "cannot read " + path + ": " + failed.message());
    std::sort(entries.begin(), entries.end(), [](const fs::directory_entry& a, const fs::directory_entry& b) {
      return a.path().native() < b.path().native();
    });
    return entries;
  }

  // Not by recursion: folders may be as deep as the file system lets them.
  void add_folder(const std::string& folder) {
    std::vector<fs::directory_entry> left;  // the next one last
    const auto enter = [&](const std::string& path) {
      const std::vector<fs::directory_entry> entries = read_folder(path);
      left.insert(left.end(), entries.rbegin(), entries.rend());
    };
    enter(folder);
    while (!left.empty()) {
      const fs::directory_entry entry = std::move(left.back());
      left.pop_back();
      std::error_code gone;
      const fs::file_status status = entry.symlink_status(gone);
      if (!is_wanted(entry, status)) continue;
      if (entry.path().filename().native().starts_with('.') && !choice_.takes_hidden)
        ++list_.hidden;
      else if (fs::is_directory(status))
        enter(entry.path().native());
      else
        list_.texts.push_back({entry.path().native(), false});
    }
  }

  bool is_wanted(const fs::directory_entry& entry, const fs::file_status& status) const {
    const std::string name = entry.path().filename().native();
    if (fs::is_directory(status)) return globs_.wants_folder(name);
    return fs::is_regular_file(status) && globs_.wants_file(name);
  }

  const TextChoice& choice_;
  NameGlobs globs_;
  TextList list_;
};

std::vector<std::string> split_names(std::string_view list, char end) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const std::size_t size = std::min(list.find(end), list.size());
    if (size > 0) names.emplace_back(list.substr(0, size));
    list.remove_prefix(std::min(size + 1, list.size()));
  }
  return names;
}

}  // namespace

TextList list_texts(const TextChoice& choice) {
  Lister lister(choice);
  for (const std::string& path : choice.paths) lister.add(path);
  if (choice.list_file.empty()) return lister.take();
  const std::string list = read_file(choice.list_file).text;
  for (const std::string& path : split_names(list, choice.ends_with_nul ? '\0' : '\n')) {
    if (path == "-" && choice.list_file == "-")
      throw Error("standard input is the list of texts; it cannot be one of them");
    lister.add(path);
  }
  return lister.take();
}

}  // namespace canonym::cli
