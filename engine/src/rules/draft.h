#pragma once

#include <optional>
#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// One item of `include:`.
struct Include {
  Written path;
  std::vector<Written> without;  ///< ids of records of that file that are left out
};

/// What one file says: names, or else one table, before the files of a set are put together.
struct FileDraft {
  RuleFile file;
  std::vector<Include> includes;
  std::vector<Record> records;
  std::vector<PartGroup> groups;
  std::vector<Written> patronymic_endings;
  std::optional<LetterTable> table;
  std::optional<InflectionDraft> inflection;
  std::optional<GuardTable> guard;
  Diagnostics problems;
  bool was_read = false;  ///< whether it was YAML at all

  /// Whether it has a table of a language, which belongs to every pack.
  bool is_table() const { return table || inflection || guard; }
};

}  // namespace canonym
