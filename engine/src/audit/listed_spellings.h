#pragma once

#include <string>
#include <vector>

#include "match/compiled.h"

namespace canonym {

/// Whether spellings of a record may be read off its native forms: it has one in a language with a table,
/// and does not say `derive: false`.
bool derives_spellings(const Record& record, const LanguageTables& tables);

/// A spelling written by hand that derivation may make needless.
struct ListedSpelling {
  const Written* spelling;
  Location at;                       ///< what to delete
  std::vector<RecordIndex> records;  ///< that use it, at least one
  FileIndex file;
  const void* list;        ///< the same for items of one list
  std::size_t list_size;   ///< items of that list, others included
  const Variant* variant;  ///< null for one of a shared family name
};

/// The variants, in the script of native forms or in Latin, of records that derive spellings, and the
/// spellings of family names that only such records share. Not those that tell more than a table can: with
/// the `status` misspelling or tradition, or attested with a `source`.
std::vector<ListedSpelling> find_listed_spellings(const Matcher::Compiled& compiled);

/// The model without them.
RuleModel without_listed_spellings(const Matcher::Compiled& compiled);

/// Texts in which a listed spelling of a record may stand: by itself, its family name alone, with the given
/// name as it is chosen and with its initial.
std::vector<std::string> texts_with(const ListedSpelling& listed, const ComposedRecord& record);

}  // namespace canonym
