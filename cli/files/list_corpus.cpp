#include "files/list_corpus.h"

#include <algorithm>
#include <filesystem>

#include "canonym/error.h"

namespace canonym::cli {
namespace {

namespace fs = std::filesystem;

void add_folder(const fs::path& folder, std::vector<std::string>& files) {
  std::vector<std::string> found;
  fs::recursive_directory_iterator entry(folder);
  for (const fs::recursive_directory_iterator end; entry != end; ++entry) {
    const bool is_hidden = entry->path().filename().native().starts_with('.');
    if (is_hidden && entry->is_directory()) entry.disable_recursion_pending();
    if (!is_hidden && entry->is_regular_file()) found.push_back(entry->path().string());
  }
  std::ranges::sort(found);
  files.insert(files.end(), found.begin(), found.end());
}

}  // namespace

std::vector<std::string> list_corpus(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code failed;
    if (!fs::is_directory(path, failed)) {
      files.push_back(path);
      continue;
    }
    try {
      add_folder(path, files);
    } catch (const fs::filesystem_error& error) {
      throw Error("cannot read " + path + ": " + error.code().message());
    }
  }
  return files;
}

}  // namespace canonym::cli
