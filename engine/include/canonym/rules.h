#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"

namespace canonym {

enum class Kind { person, place, organization, term };

/// "person", "place", "organization" or "term".
std::string_view kind_name(Kind kind);

/// Index of a record in its rule set. Records are ordered by id.
using RecordIndex = std::uint32_t;

struct RuleModel;

/// Where the rules of one rule set come from: files and folders on disk, or
/// texts handed over in memory.
struct RuleInputs {
  struct MemoryFile {
    std::string name;  ///< path within the set, '/' between folders; includes are resolved against it
    std::string text;

    enum class Taken {
      with_its_pack,  ///< as a file of a folder
      always,         ///< as a file given by its own path
      when_included,  ///< only where another file includes it
    };
    Taken taken = Taken::with_its_pack;  ///< of a table: not looked at

    /// Both readers of YAML have read this very text before and agree on it, as a test makes sure of those of
    /// canonym::builtin: one of them is enough now.
    bool is_confirmed = false;
  };

  /// Each a file, or a folder whose *.yml and *.yaml files are taken at any depth,
  /// those of a pack (`pack:` in the file) only when `packs` names it.
  std::vector<std::filesystem::path> paths;
  std::vector<MemoryFile> files;
  /// Tables of languages for derivation and inflection, such as those of canonym::builtin. A file of `paths`
  /// or `files` whose name ends alike, folder included ("correspondences/uk.yml"), takes the place of one.
  std::vector<MemoryFile> tables;

  /// Texts that are read in place of files on disk, by their paths: what would be if these files said so.
  std::vector<MemoryFile> instead;

  /// How severe checks are in files that say nothing else in `checks:`; codes as in lint.h, or "all". What
  /// does not exist or may not be lowered is passed over.
  std::vector<std::pair<std::string, Severity>> severities;
  std::string today;  ///< YYYY-MM-DD, for styles that are over; "" asks for none

  std::vector<std::string> packs;     ///< packs to take from folders and from `files`
  bool without_default_pack = false;  ///< take from folders and `files` only those of `packs`
  bool without_samples = false;  ///< leave failing samples of tables to run_rule_tests: no `failing-sample`
};

/// Checked, immutable rules. Only load_rules makes one, so whoever holds a rule
/// set need not check again. Copies share their contents; threads may share one.
class RuleSet {
 public:
  explicit RuleSet(std::shared_ptr<const RuleModel> model) : model_(std::move(model)) {}

  std::size_t size() const;
  std::string_view id(RecordIndex record) const;
  Kind kind(RecordIndex record) const;
  std::string_view canonical(RecordIndex record) const;

  /// The record with this id.
  std::optional<RecordIndex> find(std::string_view id) const;

  /// Names of the styles that any record has, sorted.
  std::vector<std::string> styles() const;

  const RuleModel& model() const { return *model_; }

 private:
  std::shared_ptr<const RuleModel> model_;
};

struct LoadResult {
  std::optional<RuleSet> rules;        ///< none when `problems` has an error
  Diagnostics problems;                ///< of all files, sorted by place
  std::vector<SourcePointer> sources;  ///< what the locations of `problems` point into
};

/// Reads, parses and checks rule files; every problem of every file is reported
/// in one run. The order of paths, files and keys never matters. No inputs give
/// an empty rule set. Examples are not run here: see check_examples in lint.h.
/// Throws Error when a path of `inputs` cannot be read or Unicode data is missing.
LoadResult load_rules(const RuleInputs& inputs);

/// The files on disk that `load_rules` would look at for these paths, each once and named as it was reached,
/// in the order of their real paths; included files that lie elsewhere are not among them. Links that lead
/// out of a folder or nowhere are passed over. Throws Error when a path cannot be read.
std::vector<std::string> list_rule_files(const std::vector<std::filesystem::path>& paths);

/// Names of the packs in these inputs, sorted; "" is the default one, which every
/// set has. Files that cannot be read as YAML count for the default pack.
std::vector<std::string> list_packs(const RuleInputs& inputs);

/// The files of inputs, read once to be loaded with one pack after the other. Immutable; copies share
/// contents; threads may share one.
class RuleFiles {
 public:
  /// Reads the files of all packs. Throws Error as load_rules does.
  explicit RuleFiles(RuleInputs inputs);

  /// As list_packs has them.
  std::vector<std::string> packs() const;

  /// What load_rules makes of the inputs with these packs; sources are the same each time. Throws Error when
  /// there is no such pack or Unicode data is missing.
  LoadResult load(std::vector<std::string> packs) const;

 private:
  struct Read;
  std::shared_ptr<const Read> read_;
};

}  // namespace canonym
