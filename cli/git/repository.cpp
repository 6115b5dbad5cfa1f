#include "git/repository.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "canonym/diagnostic.h"
#include "canonym/error.h"
#include "git/run_program.h"

namespace canonym::cli {
namespace {

namespace fs = std::filesystem;

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

std::string ask_git(std::vector<std::string> arguments, const std::string& purpose,
                    std::string_view input = {}) {
  arguments.insert(arguments.begin(), {"git", "--no-optional-locks"});
  ProgramResult result = run_program(arguments, input);
  if (result.status == 0) return std::move(result.output);
  const std::string_view why = first_line(result.messages);
  throw Error("cannot " + purpose + (why.empty() ? "" : ": git says " + in_quotes(why)));
}

std::string without_line_break(std::string text) {
  if (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

std::size_t read_number(std::string_view digits) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// What stands before a character, which is taken off the front together with it.
std::string_view take_until(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return taken;
}

}  // namespace

GitRepository::GitRepository() {
  const std::string inside = ask_git({"rev-parse", "--is-inside-work-tree"}, "find a git repository here");
  if (first_line(inside) != "true") return;
  root_ = without_line_break(ask_git({"rev-parse", "--show-toplevel"}, "find the root of the repository"));
  prefix_ = without_line_break(ask_git({"rev-parse", "--show-prefix"}, "find the root of the repository"));
}

std::string GitRepository::find_commit(const std::string& revision) const {
  const std::string purpose = "find the revision " + in_quotes(revision);
  // git would take it for an option.
  if (revision.starts_with('-')) throw Error("cannot " + purpose + ": it begins with '-'");
  return without_line_break(ask_git({"rev-parse", "--verify", revision + "^{commit}"}, purpose));
}

std::string GitRepository::find_merge_base(const std::string& one, const std::string& other) const {
  return without_line_break(
      ask_git({"merge-base", find_commit(one), find_commit(other)},
              "find what " + in_quotes(one) + " and " + in_quotes(other) + " have in common"));
}

std::string GitRepository::path_from_root(const std::string& path) const {
  const fs::path given(path);
  const std::string outside = in_quotes(path) + " is outside of the git repository";
  if (given.is_absolute() && root_.empty()) throw Error(outside);
  fs::path from_root = fs::path(prefix_) / given;
  if (given.is_absolute()) from_root = fs::weakly_canonical(given).lexically_relative(fs::canonical(root_));
  std::string normal = from_root.lexically_normal().generic_string();
  while (!normal.empty() && normal.back() == '/') normal.pop_back();
  if (normal == ".." || normal.starts_with("../") || (normal.empty() && given.is_absolute()))
    throw Error(outside);
  return normal == "." ? "" : normal;
}

std::vector<GitRepository::Entry> GitRepository::list_files(const std::string& commit) const {
  const std::string listing =
      ask_git({"ls-tree", "-r", "-z", "-l", "--full-tree", commit}, "list the files of " + commit);
  std::vector<Entry> entries;
  for (std::string_view rest = listing; !rest.empty();) {
    std::string_view line = take_until(rest, '\0');  // "100644 blob HASH    SIZE\tPATH"
    const std::string_view mode = take_until(line, ' ');
    take_until(line, ' ');
    const std::string_view blob = take_until(line, ' ');
    std::string_view size = take_until(line, '\t');
    size.remove_prefix(std::min(size.find_first_not_of(' '), size.size()));
    const bool is_file = mode == "100644" || mode == "100755";
    if (is_file) entries.push_back({std::string(line), std::string(blob), read_number(size)});
  }
  return entries;
}

std::vector<GitFile> GitRepository::read_files(const std::vector<Entry>& entries) const {
  std::string wanted;
  for (const Entry& entry : entries) wanted += entry.blob + "\n";
  const std::string texts = ask_git({"cat-file", "--batch"}, "read files of the repository", wanted);
  std::vector<GitFile> files;
  std::string_view rest = texts;
  for (const Entry& entry : entries) {
    const std::string_view head = take_until(rest, '\n');  // "HASH blob SIZE"
    const std::size_t size = read_number(head.substr(std::min(head.rfind(' ') + 1, head.size())));
    if (!head.starts_with(entry.blob + " blob ") || size >= rest.size())
      throw Error("cannot read " + in_quotes(entry.path) + " of the repository");
    files.push_back({entry.path, std::string(rest.substr(0, size))});
    rest.remove_prefix(size + 1);  // and the line break that follows each
  }
  return files;
}

}  // namespace canonym::cli
