#pragma once

#include <string>
#include <vector>

#include "canonym/rules.h"
#include "rules/model.h"
#include "rules/read_files.h"

namespace canonym {

/// What the files of a set say, not yet checked. Problems are those of reading and parsing, with
/// their usual severity.
struct DraftedRules {
  RuleModel model;
  Diagnostics problems;
  std::vector<SourcePointer> sources;
};

/// The files of a set with all its packs, parsed, and what of its inputs counts when they are put together.
struct ParsedFiles {
  RuleInputs inputs;  ///< without their texts and paths
  FoundFiles found;
  std::vector<DraftedFile> files;
};

/// Finds, reads and parses the files of a set. Throws Error as load_rules does.
ParsedFiles parse_files(RuleInputs inputs);

/// Makes one set of them, with the packs of its inputs. Throws Error when there is no such pack.
DraftedRules put_together(ParsedFiles parsed);

/// Names of the packs of all files, sorted; "" is always among them.
std::vector<std::string> find_packs(const ParsedFiles& parsed);

}  // namespace canonym
