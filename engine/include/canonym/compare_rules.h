#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/compare_texts.h"

namespace canonym {

enum class ItemChange { added, removed, renamed, changed };

/// "added", "removed", "renamed" or "changed".
std::string_view change_name(ItemChange change);

/// Something that a record, a group of parts or a table says otherwise than before.
struct FieldChange {
  std::string field;   ///< "canonical", "native be", "variant", "row" …
  std::string before;  ///< "" for what was not there; else as it may be written in a rule file
  std::string after;   ///< "" for what is there no more

  bool operator==(const FieldChange&) const = default;
};

/// A record, a group of parts or a table that is not what it was.
struct ChangedItem {
  ItemChange change = ItemChange::changed;
  std::string
      kind;  ///< of a record: person, place …; of a group: given, family, patronymic; of a table: its kind
  std::string id;         ///< a record's id, a group's key, a table's name; of what was removed, the old one
  std::string old_id;     ///< of a renamed record; else ""
  std::string canonical;  ///< of a record, in the newer set that has it
  std::size_t records = 0;  ///< of a group: records that it is for
  /// Sorted by field. Of what was added or removed, all that it says; of a record without its kind and
  /// canonical spelling, and without what is so by default.
  std::vector<FieldChange> fields;

  bool operator==(const ChangedItem&) const = default;
};

/// What becomes of a listed spelling as a text of its own.
enum class SpellingEffect {
  appears,   ///< it was not found, or not as a whole
  vanishes,  ///< it is no longer found, or not as a whole
  changes,   ///< it is written otherwise, left for another reason, or is another record
  becomes_ambiguous,
  ceases_to_be_ambiguous,
  is_known_otherwise,  ///< it is written as before, and known in another way (variant, derived)
};

/// "appears", "vanishes", "changes", "becomes ambiguous", "ceases to be ambiguous" or "known otherwise".
std::string_view effect_name(SpellingEffect effect);

struct ChangedSpelling {
  SpellingEffect effect = SpellingEffect::appears;
  std::string spelling;
  std::vector<Hit> before, after;  ///< all that is found in it where it stands by itself
};

/// A name that is derived or inflected otherwise than before.
struct ChangedDerivation {
  std::string record, native;
  std::vector<std::string> lost, added;  ///< spellings by schemes, and forms of cases, sorted
};

/// What it means that rule files have changed. Moves of lines, of records between files, of keys and of items
/// show nothing, nor do sources, titles, comments, examples, severities and the status of variants: no text
/// is written otherwise for them.
struct RuleDifference {
  std::vector<ChangedItem> records;        ///< by id
  std::vector<ChangedItem> groups;         ///< of parts, by kind and key
  std::vector<ChangedItem> tables;         ///< of languages, by kind and name
  std::vector<ChangedSpelling> spellings;  ///< by effect and spelling
  /// Where tables changed: names whose derived spellings change, of `sampled` records that both sets have.
  std::vector<ChangedDerivation> derivations;
  std::size_t sampled = 0;

  Renames renames;  ///< old ids of records to new ones

  bool is_empty() const {
    return records.empty() && groups.empty() && tables.empty() && spellings.empty() && derivations.empty();
  }
};

/// Compares what two rule sets say, and what becomes of every spelling that either of them lists: of whole
/// names, family names alone, and given names with the canonical family name. Takes about as long as reading
/// these spellings as texts. Options: how names are written. Throws Error when Unicode data is missing.
/// Threads may share the matchers.
RuleDifference compare_rules(const Matcher& before, const Matcher& after,
                             const NormalizeOptions& options = {});

}  // namespace canonym
