#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/random_case.h"

namespace canonym {

/// Tables of few letters: some of correspondences, relations, inflections and guards. None in half of all
/// cases.
RandomTables make_random_tables(RandomMaker& maker);

/// A short native word with a capital.
std::string make_native_word(RandomMaker& maker);

/// The words of a native name, written as some rows of the tables have it, with endings, and now and then
/// with a mistake.
std::string write_derived(RandomMaker& maker, const RandomTables& tables, const std::string& native);

}  // namespace canonym
