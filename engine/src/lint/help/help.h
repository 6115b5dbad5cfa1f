#pragma once

#include <span>

#include "canonym/lint.h"

namespace canonym {

/// The long texts of checks, by what is wrong; together they have one entry for every code.
std::span<const CheckHelp> yaml_help();       ///< a file that is no YAML, or more YAML than we read
std::span<const CheckHelp> form_help();       ///< keys, values, ids, dates
std::span<const CheckHelp> file_help();       ///< versions, includes, `checks:`, comments that allow
std::span<const CheckHelp> spelling_help();   ///< one spelling by itself
std::span<const CheckHelp> record_help();     ///< what a record says of its name
std::span<const CheckHelp> collision_help();  ///< records that get into each other's way
std::span<const CheckHelp> table_help();      ///< tables of languages, and what they derive

}  // namespace canonym
