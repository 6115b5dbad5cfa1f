#include "messages.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

#include "formats/format.h"
#include "status_line.h"

namespace canonym::cli {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (const char letter : a) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (letter != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

void print_error(std::string_view message) {
  wipe_status();
  std::cerr << "canonym: error: " << show_hidden(message) << '\n';
}

void print_note(std::string_view message) {
  wipe_status();
  std::cerr << message << '\n';
}

void print_diagnostics(const Diagnostics& problems) {
  wipe_status();
  std::cerr << write_report(*find_format("text"), problems, {}, use_colour(STDERR_FILENO));
}

std::string count_of(std::size_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

std::string count_problems(const Diagnostics& problems) {
  const std::size_t errors = problems.count(Severity::error);
  const std::size_t warnings = problems.count(Severity::warning);
  std::string text;
  if (errors > 0) text = count_of(errors, "error");
  if (warnings > 0) text += (text.empty() ? "" : ", ") + count_of(warnings, "warning");
  return text;
}

std::string suggest_nearest(std::string_view word, const std::vector<std::string>& known) {
  const auto nearest = std::min_element(known.begin(), known.end(), [&](const auto& a, const auto& b) {
    return edit_distance(word, a) < edit_distance(word, b);
  });
  if (nearest == known.end() || edit_distance(word, *nearest) > 2) return {};
  return "; did you mean " + in_quotes(*nearest) + "?";
}

}  // namespace canonym::cli
