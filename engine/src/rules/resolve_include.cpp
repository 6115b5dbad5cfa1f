#include "rules/resolve_include.h"

#include <algorithm>
#include <system_error>

namespace canonym {
namespace {

namespace fs = std::filesystem;

std::nullopt_t refuse(const Written& path, std::string_view code, std::string_view why,
                      Diagnostics& problems) {
  problems.add(Severity::error, code, path.at, in_quotes(path.text) + " " + std::string(why));
  return std::nullopt;
}

std::optional<FoundFile> resolve_in_memory(const FoundFile& from, const Written& path, const FoundFiles& set,
                                           Diagnostics& problems) {
  const fs::path target = (from.identity.path.parent_path() / path.text).lexically_normal();
  if (target.begin() != target.end() && *target.begin() == "..")
    return refuse(path, "include-outside", "is outside of the rule set", problems);
  const auto file = std::ranges::find(set.files, FileIdentity{true, target}, &FoundFile::identity);
  if (file == set.files.end())
    return refuse(path, "include-missing", "is no file of this rule set", problems);
  return *file;
}

std::optional<FoundFile> resolve_on_disk(const FoundFile& from, const Written& path, const FoundFiles& set,
                                         Diagnostics& problems) {
  std::error_code failed;
  const fs::path target = fs::weakly_canonical(from.identity.path.parent_path() / path.text, failed);
  if (failed) return refuse(path, "include-missing", "cannot be found: " + failed.message(), problems);
  const auto holds_target = [&](const fs::path& root) { return is_inside(root, target); };
  if (std::ranges::none_of(set.roots, holds_target))
    return refuse(path, "include-outside", "is outside of the folder of the rule set", problems);
  const fs::file_status status = fs::status(target, failed);
  if (!fs::exists(status)) return refuse(path, "include-missing", "does not exist", problems);
  if (!fs::is_regular_file(status)) return refuse(path, "include-missing", "is not a file", problems);
  return FoundFile{{false, target},
                   (fs::path(from.name).parent_path() / path.text).lexically_normal().string()};
}

}  // namespace

std::optional<FoundFile> resolve_include(const FoundFile& from, const Written& path, const FoundFiles& set,
                                         Diagnostics& problems) {
  if (path.text.find('\0') != path.text.npos)
    return refuse(path, "include-missing", "has a NUL in it", problems);
  if (fs::path(path.text).is_absolute())
    return refuse(path, "include-outside", "must be a path relative to this file", problems);
  return from.identity.is_memory ? resolve_in_memory(from, path, set, problems)
                                 : resolve_on_disk(from, path, set, problems);
}

}  // namespace canonym
