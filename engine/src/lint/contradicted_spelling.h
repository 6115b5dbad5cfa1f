#pragma once

#include <string_view>

#include "lint/check.h"

namespace canonym {

/// An example that failed, and what its text became.
struct FailedExample {
  const Example& example;
  std::string_view got;
};

/// Where an example of a record fails, one of the record's spellings may be the slip: a
/// `contradicted-spelling` tells of what is written but stands in no example, and of what
/// stands in no text but is nearly a word that should have been found.
void find_contradicted(const Record& record, const FailedExample& failed, Diagnostics& problems);

}  // namespace canonym
