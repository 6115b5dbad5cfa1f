#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"

namespace canonym {

/// A spelling that stands in a rule file.
struct RecordSpelling {
  enum class Group { canonical, native, style, variant, given, patronymic, family };
  Group group = Group::canonical;
  std::string text;
  std::string label;  ///< language of a native form, name of a style; else ""

  bool operator==(const RecordSpelling&) const = default;
};

/// "canonical", "native", "style", "variant", "given", "patronymic" or "family".
std::string_view group_name(RecordSpelling::Group group);

/// What some schemes write for a native form, all of them alike.
struct SchemeSpelling {
  std::string text;
  std::vector<std::string> schemes;  ///< sorted

  bool operator==(const SchemeSpelling&) const = default;
};

/// How many spellings can be read off a native word without a deviation from some one convention.
struct WordCount {
  std::string word;     ///< lower case
  std::string read_as;  ///< by way of this sister language; "" for none
  std::size_t count = 0;
  bool is_capped = false;  ///< there are more; the count has stopped

  bool operator==(const WordCount&) const = default;
};

/// What is derived from one native form.
struct NativeDerivation {
  std::string native;
  std::string language;
  std::vector<SchemeSpelling> schemes;  ///< those of most schemes first
  std::vector<WordCount> counts;        ///< of its words in order; empty when nothing is derived

  bool operator==(const NativeDerivation&) const = default;
};

/// A form of the name in the cases of a language.
struct InflectedName {
  std::string language;  ///< ISO 639
  std::string base;
  std::vector<std::pair<std::string, std::string>> forms;  ///< case, form; without those that are the base

  bool operator==(const InflectedName&) const = default;
};

struct NeverSpelling {
  std::string text, why;

  bool operator==(const NeverSpelling&) const = default;
};

/// All that a record stands for.
struct RecordSpellings {
  std::vector<RecordSpelling> listed;  ///< by group, then in the order of the rules
  std::vector<NativeDerivation> derived;
  std::vector<InflectedName> inflected;
  std::vector<NeverSpelling> nevers;
  std::string_view alone;  ///< "family", "after-full" or "never"; "" where the name has no parts
};

/// The spellings of a record, which must be one of the matcher's. Words of a person are shown in the
/// combinations of the record's own forms; the matcher combines all given with all family names. Counts stop
/// at 10,000 a word. Throws Error when Unicode data is missing. Threads may share the matcher.
RecordSpellings list_spellings(const Matcher& matcher, RecordIndex record);

/// How many spellings stand in the rules: of records, look-alikes among them, and of parts of names. Reads
/// all records of rules that are compiled.
std::size_t count_listed(const RuleSet& rules);

/// Bytes of memory that grow with the rules. Of a compiled set they are mapped, not held.
struct RuleMemory {
  std::size_t sources = 0;  ///< the texts of the rule files
  std::size_t records = 0;  ///< what they say
  std::size_t index = 0;    ///< words and spellings as they are looked up

  std::size_t total() const { return sources + records + index; }
};

/// What a matcher's rules take before it has read a text: names that stand in texts take more. Reads all
/// records.
RuleMemory measure_memory(const Matcher& matcher);

}  // namespace canonym
