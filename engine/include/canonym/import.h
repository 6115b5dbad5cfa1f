#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/rules.h"

namespace canonym {

/// A format that names can be imported from.
struct ImportFormatInfo {
  std::string_view name, summary;
};

/// In the order of a help.
std::vector<ImportFormatInfo> import_formats();

struct ImportOptions {
  std::string format;  ///< one of import_formats()
  std::string title;   ///< of the rule file; "" for one made of the names of the inputs
  std::string source;  ///< where the names come from; "" for what the format says, or the names of the inputs
  /// Languages whose spellings are taken, and those that the input gives no language; empty takes all. The
  /// first of them in which an entity of Wikidata has a label gives its canonical spelling; without any it is
  /// English.
  std::vector<std::string> languages;
  std::optional<Kind> kind;            ///< of records for which the input has none; else they are terms
  std::vector<std::string> taken_ids;  ///< that other rules have
  std::vector<RuleInputs::MemoryFile> tables;  ///< by which derivation explains spellings
};

/// A count with what was counted: "found by derivation".
struct LeftOut {
  std::string reason;
  std::size_t count = 0;
};

struct ImportResult {
  /// A rule file in the canonical layout, which load_rules and the checks have no problem with; "" when
  /// `problems` has an error.
  std::string rules;
  std::size_t records = 0;
  std::size_t spellings = 0;      ///< canonical, native and variants
  std::vector<LeftOut> left_out;  ///< spellings that are not needed, by reason
  /// Errors: what cannot be read. Warnings: spellings that were left out because a rule file cannot have them
  /// or two names claim them, and what a check would say of those that were kept. Sorted by place.
  Diagnostics problems;
};

/// Makes a rule file of names in another format, for people to review.
///
/// Names with one canonical spelling, folded, become one record. A spelling with a language that is not
/// written in the script of the canonical one becomes its native form; what derivation finds from that, by
/// `tables`, is left out. Variants have `status: attested` and their source. Those of persons that do not
/// look like the name are `whole`. A spelling that two names claim is left out of both.
///
/// Inputs are hostile: ill-formed UTF-8, deep nesting and entities of XML are errors. Locations point into
/// the sources, which must outlive the result. An unknown format is a caller's mistake. Throws Error when
/// Unicode data is missing. Safe in many threads.
ImportResult import_rules(std::span<const Source* const> sources, const ImportOptions& options);

}  // namespace canonym
