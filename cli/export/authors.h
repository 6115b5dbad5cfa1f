#pragma once

#include <string_view>
#include <vector>

#include "canonym/diagnostic.h"
#include "export/export_format.h"

namespace canonym::cli {

/// Authors as `git log --format='%aN <%aE>'` lists them, each once, sorted. A line that has no name with an
/// address behind it is an error, at its place; empty lines and comments are none.
struct ReadAuthors {
  std::vector<Author> all;
  Diagnostics problems;
};
ReadAuthors read_authors(const Source& source);

}  // namespace canonym::cli
