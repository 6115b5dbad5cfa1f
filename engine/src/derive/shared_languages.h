#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "derive/language_tables.h"
#include "icu/writing.h"

namespace canonym {

/// The alphabets of the languages with a table.
using Alphabets = std::vector<std::pair<LanguageSet, const Alphabet*>>;

Alphabets alphabets_of(const LanguageTables& tables);

/// The languages whose alphabet a shared spelling is written in.
LanguageSet guess_languages(std::string_view spelling, const Alphabets& alphabets);

}  // namespace canonym
