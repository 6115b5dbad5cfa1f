#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The head of a table in memory, its identifying key and what follows; see load_yaml.
std::string table_file(const std::string& text);

/// How far a spelling is from every convention when it is read off a Belarusian word by such tables, with up
/// to three deviations allowed: "0" … "3", "1 by ru" by way of a sister language, "" when it cannot be read.
/// Of several ways the nearest.
std::string read_with(const std::string& tables, const std::string& native, std::string_view spelling);

}  // namespace canonym
