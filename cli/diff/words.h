#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/compare_rules.h"

namespace canonym::cli {

/// "1 record", "2 records".
std::string count_things(std::size_t count, std::string_view one);

/// What becomes of something found, on one line and without control characters: "'Kyiv' (kyiv, variant)",
/// "left: never (kyiv)"; "not found" for none.
std::string describe_hits(const std::vector<Hit>& hits);

/// "variant: + 'Kiev'", "canonical: 'Kiev' → 'Kyiv'".
std::string describe_field(const FieldChange& field);

/// "tsikhanouskaya (person) 'Sviatlana Tsikhanouskaya'", "given 'Sviatlana', of 3 records".
std::string describe_record(const ChangedItem& record);
std::string describe_group(const ChangedItem& group);
std::string describe_table(const ChangedItem& table);

/// "tsikhanouskaya 'Ціханоўская': - 'Cichanouskaja', + 'Tsikhanouskaya'"
std::string describe_derivation(const ChangedDerivation& derivation);

/// Spellings with the same effect together, in order.
std::vector<std::vector<ChangedSpelling>> group_by_effect(const std::vector<ChangedSpelling>& spellings);

/// The sign of a change: + - ~ >
std::string_view sign_of(ItemChange change);

/// "2 records added, 1 group of parts changed, 14 spellings appear"; "no difference".
std::string summarize(const RuleDifference& difference);

}  // namespace canonym::cli
