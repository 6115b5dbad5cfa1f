#pragma once

#include <string>

namespace CLI {
class App;
}

namespace canonym::cli {

/// Adds --date YYYY-MM-DD, a day of the calendar; today where none is given.
void add_date_option(CLI::App& app, std::string& date, const std::string& summary);

}  // namespace canonym::cli
