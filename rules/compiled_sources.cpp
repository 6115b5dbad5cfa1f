#include "canonym/compiled_sources.h"

#include <algorithm>
#include <set>

namespace canonym {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view without_default = "--no-default-rules";

/// The folder that paths in a compiled set start from.
fs::path folder_of(const fs::path& compiled) {
  return fs::absolute(compiled).parent_path();
}

std::vector<fs::path> paths_of(const RuleChoice& choice) {
  std::vector<fs::path> paths;
  for (const std::string& rule : choice.rules)
    if (!is_builtin_pack(rule)) paths.emplace_back(rule);
  return paths;
}

/// Files are looked into only when size and time leave a doubt.
bool has_changed(const fs::path& path, const CompiledFrom::File& was, fs::file_time_type compiled_at) {
  std::error_code failed;
  const std::uintmax_t size = fs::file_size(path, failed);
  if (failed) return false;
  if (size != was.size) return true;
  const fs::file_time_type written_at = fs::last_write_time(path, failed);
  if (failed || written_at <= compiled_at) return false;
  return checksum_of_file(read_source(path)->text()) != was.checksum;
}

}  // namespace

CompiledFrom describe_sources(const RuleChoice& choice, const std::vector<SourcePointer>& sources,
                              const fs::path& output) {
  const fs::path folder = folder_of(output);
  const auto from_folder = [&](const fs::path& path) {
    return fs::absolute(path).lexically_normal().lexically_proximate(folder).string();
  };
  CompiledFrom from;
  if (choice.without_default) from.arguments.emplace_back(without_default);
  for (const std::string& rule : choice.rules)
    from.arguments.push_back(is_builtin_pack(rule) ? rule : from_folder(rule));
  std::set<std::string> files;
  for (const SourcePointer& source : sources)
    if (!is_builtin(source->name())) files.insert(source->name());
  for (const std::string& file : list_rule_files(paths_of(choice))) files.insert(file);
  for (const std::string& file : files) {
    const SourcePointer source = read_source(file);
    from.files.push_back({from_folder(file), source->text().size(), checksum_of_file(source->text())});
  }
  return from;
}

RuleChoice choice_of(const CompiledFrom& from, const fs::path& compiled) {
  const fs::path folder = folder_of(compiled);
  RuleChoice choice;
  for (const std::string& argument : from.arguments) {
    if (argument == without_default)
      choice.without_default = true;
    else
      choice.rules.push_back(is_builtin_pack(argument) ? argument
                                                       : fs::proximate(folder / argument).string());
  }
  return choice;
}

std::string find_newer_source(const CompiledFrom& from, const fs::path& compiled) {
  const fs::path folder = folder_of(compiled);
  const fs::file_time_type compiled_at = fs::last_write_time(compiled);
  std::set<fs::path> known;
  for (const CompiledFrom::File& file : from.files) {
    const fs::path path = (folder / file.path).lexically_normal();
    if (has_changed(path, file, compiled_at)) return fs::proximate(path).string();
    known.insert(path);
  }
  const std::vector<fs::path> paths = paths_of(choice_of(from, compiled));
  if (!std::ranges::all_of(paths, [](const fs::path& path) { return fs::exists(path); })) return {};
  for (const std::string& file : list_rule_files(paths))
    if (!known.contains(fs::absolute(file).lexically_normal())) return file;
  return {};
}

}  // namespace canonym
