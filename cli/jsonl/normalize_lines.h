#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text_options.h"

namespace canonym::cli {

/// Where rewritten lines go.
struct LineSink {
  std::function<void(std::string_view)> write;
  std::function<bool()> is_over;  ///< nobody wants more
};

/// Rewrites the texts in JSON lines: of each line the strings that are values of `fields`, each a text by
/// itself; all other bytes stay. Standard input when no file is chosen. Lines are worked on by
/// `options.jobs` threads, and handed over in order. A line that is no JSON object stays as it is, too, and
/// each file that has one is told of on standard error. False when there was one, or a file could not be
/// read.
bool normalize_lines(const TextOptions& options, const std::vector<std::string>& fields,
                     const Matcher& matcher, const LineSink& sink);

}  // namespace canonym::cli
