#include "yaml/read_yaml.h"

#include <algorithm>
#include <limits>

#include "yaml/check_bytes.h"
#include "yaml/check_comments.h"
#include "yaml/confirm_tree.h"
#include "yaml/read_tree.h"

namespace canonym {
namespace {

ReadYaml refuse_size(const Source& source, std::size_t most_bytes) {
  ReadYaml read;
  read.problems.add(Severity::error, "yaml-too-large", {&source, {}},
                    "the file has " + std::to_string(source.text().size()) + " bytes, more than the " +
                        std::to_string(most_bytes) + " allowed");
  return read;
}

/// Whether every error leaves it clear what the rest of the file says.
bool is_readable(const Diagnostics& problems) {
  return std::ranges::all_of(problems, [](const Diagnostic& problem) {
    return problem.severity != Severity::error || problem.code == "duplicate-key" ||
           problem.code == "null-value";
  });
}

}  // namespace

ReadYaml read_yaml(const Source& source, const YamlLimits& limits, YamlReaders readers) {
  // yaml-cpp counts bytes in an int.
  const std::size_t most_bytes = std::min(limits.file_bytes, std::size_t{std::numeric_limits<int>::max()});
  if (source.text().size() > most_bytes) return refuse_size(source, most_bytes);
  ReadYaml read;
  read.problems = check_bytes(source);
  if (read.problems.has_errors()) return read;
  ReadTree tree = read_tree(source, limits);
  read.problems = std::move(tree.problems);
  if (tree.root) {
    read.problems.add_all(check_comments(source, *tree.root));
    if (readers == YamlReaders::both) read.problems.add_all(confirm_tree(source, *tree.root));
  }
  read.problems.sort_by_place();
  if (!read.problems.has_errors())
    read.root = std::move(tree.root);
  else if (is_readable(read.problems))
    read.mistaken = std::move(tree.root);
  return read;
}

}  // namespace canonym
