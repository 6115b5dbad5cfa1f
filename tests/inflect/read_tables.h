#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inflect/inflection_table.h"
#include "rules/read_rules.h"

namespace canonym {

/// The tables of rules/inflections, with the problems of reading them.
const DraftedRules& read_shipped_tables();

/// The shipped table of a language, which there must be.
const InflectionTable& shipped_table(std::string_view language);

/// A rule file with one table, from its text without the keys that every such file has in common.
DraftedRules read_table(const std::string& text);

/// The same, ready for use.
InflectionTable make_table(const std::string& text);

/// "base case case…", one a base form, sorted: what find_bases says of a word.
std::vector<std::string> describe_bases(const InflectionTable& table, std::string_view word);

}  // namespace canonym
