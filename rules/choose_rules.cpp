#include "canonym/choose_rules.h"

#include <algorithm>

#include "canonym/builtin.h"
#include "canonym/error.h"

namespace canonym {
namespace {

constexpr std::string_view builtin_prefix = "builtin:";
constexpr std::string_view builtin_folder = "builtin/";

using Files = std::vector<RuleInputs::MemoryFile>;

std::vector<std::string> packs_of(const Files& files) {
  RuleInputs inputs;
  inputs.files = files;
  return list_packs(inputs);
}

void check_packs(const std::vector<std::string>& asked, const Files& files) {
  if (asked.empty()) return;
  const std::vector<std::string> known = packs_of(files);
  for (const std::string& pack : asked) {
    if (std::find(known.begin(), known.end(), pack) != known.end()) continue;
    std::string names;
    for (const std::string& name : known)
      if (!name.empty()) names += (names.empty() ? "" : ", ") + in_quotes(name);
    throw Error("there is no built-in pack " + in_quotes(pack) + "; there are " + names);
  }
}

RuleInputs::MemoryFile memory_file(const BuiltinFile& file) {
  RuleInputs::MemoryFile own{std::string(builtin_folder) + std::string(file.path), std::string(file.text)};
  own.is_confirmed = true;
  return own;
}

/// Leaves only the files of these packs.
void keep_packs(const std::vector<std::string>& packs, Files& files) {
  std::erase_if(files, [&](const RuleInputs::MemoryFile& file) {
    const std::vector<std::string> own = packs.empty() ? packs : packs_of({file});
    return std::none_of(packs.begin(), packs.end(), [&](const std::string& pack) {
      return std::find(own.begin(), own.end(), pack) != own.end();
    });
  });
}

}  // namespace

bool is_builtin_pack(std::string_view rule) {
  return rule.starts_with(builtin_prefix);
}

bool is_builtin(std::string_view file) {
  return file.starts_with(builtin_folder);
}

RuleInputs builtin_tables() {
  RuleInputs inputs;
  for (const BuiltinFile& file : builtin_files())
    if (is_language_table(file.path)) inputs.tables.push_back(memory_file(file));
  return inputs;
}

RuleInputs builtin_inputs() {
  RuleInputs inputs = builtin_tables();
  for (const BuiltinFile& file : builtin_files())
    if (!is_language_table(file.path)) inputs.files.push_back(memory_file(file));
  return inputs;
}

RuleInputs choose_rules(const RuleChoice& choice) {
  RuleInputs inputs = builtin_inputs();
  for (const std::string& rule : choice.rules) {
    if (is_builtin_pack(rule))
      inputs.packs.push_back(rule.substr(builtin_prefix.size()));
    else
      inputs.paths.emplace_back(rule);
  }
  check_packs(inputs.packs, inputs.files);
  if (choice.without_default) keep_packs(inputs.packs, inputs.files);
  inputs.files.insert(inputs.files.end(), choice.files.begin(), choice.files.end());
  return inputs;
}

}  // namespace canonym
