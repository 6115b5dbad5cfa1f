#include "rules/read_files.h"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <map>
#include <string>
#include <system_error>
#include <utility>

#include "rules/parse_allow_comments.h"
#include "rules/parse_file.h"
#include "rules/resolve_include.h"
#include "threads/do_in_threads.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

/// Texts in memory by their identity, which may be that of a file on disk.
using MemoryTexts = std::map<FileIdentity, const RuleInputs::MemoryFile*>;

MemoryTexts index_memory(const RuleInputs& inputs) {
  MemoryTexts texts;
  for (const RuleInputs::MemoryFile& file : inputs.files)
    texts.try_emplace({true, std::filesystem::path(file.name).lexically_normal()}, &file);
  for (const RuleInputs::MemoryFile& file : inputs.instead)
    texts.try_emplace({false, without_links(file.name)}, &file);
  for (const RuleInputs::MemoryFile& file : inputs.tables)
    texts.try_emplace({true, std::filesystem::path(file.name).lexically_normal()}, &file);
  return texts;
}

bool is_too_large(const FoundFile& file) {
  std::error_code failed;
  const std::uintmax_t size = std::filesystem::file_size(file.identity.path, failed);
  return !file.identity.is_memory && !failed && size > YamlLimits{}.file_bytes;
}

SourcePointer open_source(const FoundFile& file, const MemoryTexts& texts) {
  if (const auto text = texts.find(file.identity); text != texts.end())
    return std::make_shared<const Source>(file.name, text->second->text);
  const SourcePointer read = read_source(file.identity.path, YamlLimits{}.file_bytes);
  return std::make_shared<const Source>(file.name, read->text(), read);
}

YamlReaders readers_of(const FoundFile& file, const MemoryTexts& texts) {
  const auto text = texts.find(file.identity);
  return text != texts.end() && text->second->is_confirmed ? YamlReaders::one : YamlReaders::both;
}

/// A file that says nothing, for want of something to read.
FileDraft draft_nothing(SourcePointer source, Diagnostics problems) {
  FileDraft draft;
  draft.file.at = {source.get(), {}};
  draft.file.source = std::move(source);
  draft.problems = std::move(problems);
  return draft;
}

/// A file that is too large is not even opened.
FileDraft refuse_size(const FoundFile& file) {
  SourcePointer source = std::make_shared<const Source>(file.name, "");
  Diagnostics problems;
  problems.add(Severity::error, "yaml-too-large", {source.get(), {}},
               "the file has more than the " + std::to_string(YamlLimits{}.file_bytes) + " bytes allowed");
  return draft_nothing(std::move(source), std::move(problems));
}

/// What else is wrong with a file in which some keys are repeated or have no value. Its rules are left out:
/// who knows which were meant. `known` are in the order of their places.
Diagnostics find_other_errors(const SourcePointer& source, const Value& root, const Diagnostics& known) {
  const auto begin_of = [](const Diagnostic& problem) { return problem.at.span.begin; };
  Diagnostics others;
  for (const Diagnostic& problem : parse_file(source, root).problems) {
    const bool is_known = std::ranges::binary_search(known, begin_of(problem), {}, begin_of);
    if (problem.severity == Severity::error && !is_known) others.add(problem);
  }
  return others;
}

FileDraft draft_file(const FoundFile& file, const MemoryTexts& texts) {
  if (is_too_large(file)) return refuse_size(file);
  SourcePointer source = open_source(file, texts);
  ReadYaml yaml = read_yaml(*source, {}, readers_of(file, texts));
  if (yaml.mistaken) yaml.problems.add_all(find_other_errors(source, *yaml.mistaken, yaml.problems));
  if (!yaml.root) return draft_nothing(std::move(source), std::move(yaml.problems));
  FileDraft draft = parse_file(source, *yaml.root);
  draft.file.allow_comments = parse_allow_comments(*source, *yaml.root, draft.problems);
  draft.problems.add_all(std::move(yaml.problems));
  return draft;
}

/// Grows by the files that its files include.
class Reading {
 public:
  Reading(const RuleInputs& inputs, const FoundFiles& found) : texts_(index_memory(inputs)), found_(found) {
    for (const FoundFile& file : found.files) add_file(file);
  }

  std::vector<DraftedFile> read_all() && {
    for (FileIndex begin = 0; begin < files_.size();) {
      const auto end = FileIndex(files_.size());
      draft_all(begin, end);
      for (; begin < end; ++begin) follow_includes(begin);
    }
    return std::move(files_);
  }

 private:
  /// Throws what the first of those that fail throws, whichever thread is first.
  void draft_all(FileIndex begin, FileIndex end) {
    std::vector<std::exception_ptr> failures(end - begin);
    do_in_threads(failures.size(), 0, [&](std::size_t i) {
      DraftedFile& file = files_[begin + i];
      try {
        file.draft = draft_file(file.found, texts_);
      } catch (...) {
        failures[i] = std::current_exception();
      }
    });
    for (const std::exception_ptr& failure : failures)
      if (failure) std::rethrow_exception(failure);
  }

  void follow_includes(FileIndex i) {
    const std::vector<Include> includes = files_[i].draft.includes;
    for (const Include& include : includes) {
      const std::optional<FoundFile> target =
          resolve_include(files_[i].found, include.path, found_, files_[i].draft.problems);
      const std::optional<FileIndex> index = target ? std::optional(add_file(*target)) : std::nullopt;
      files_[i].targets.push_back(index);
    }
  }

  FileIndex add_file(const FoundFile& file) {
    const auto [known, is_new] = index_.try_emplace(file.identity, FileIndex(files_.size()));
    if (is_new) files_.push_back({file, {}, {}});
    return known->second;
  }

  MemoryTexts texts_;
  const FoundFiles& found_;
  std::vector<DraftedFile> files_;
  std::map<FileIdentity, FileIndex> index_;
};

}  // namespace

std::vector<DraftedFile> read_files(const RuleInputs& inputs, const FoundFiles& found) {
  return Reading(inputs, found).read_all();
}

}  // namespace canonym
