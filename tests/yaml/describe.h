#pragma once

#include <string>

#include "yaml/read_yaml.h"

namespace canonym {

/// A line for each problem: "3:7 duplicate-key: the key 'a' is repeated (1:1 first given here)".
std::string describe_problems(const Diagnostics& problems);

/// The events of the tree as the YAML test suite writes them, a line for each: "+MAP",
/// "=VAL :text". The style of a scalar (: " ' | >) is read off the source at its place.
std::string describe_tree(const Value& root);

/// What stands there.
std::string_view text_at(const Location& at);

}  // namespace canonym
