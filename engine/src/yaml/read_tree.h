#pragma once

#include "yaml/read_yaml.h"

namespace canonym {

/// What libyaml made of a file, and what we do not allow in it.
struct ReadTree {
  std::optional<Value>
      root;  ///< the whole document, although it may have problems; none if it was not read whole
  Diagnostics problems;
};

/// Reads the one document of a source that passed `check_bytes`. Stops at a
/// syntax error, at nesting deeper than allowed, at a second document, and when
/// there are too many nodes or problems; else goes on, to find all problems.
ReadTree read_tree(const Source& source, const YamlLimits& limits);

}  // namespace canonym
