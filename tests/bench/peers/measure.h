#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

/// What a program is to do: its arguments are the table of names (or a rule file), the text, and how often.
struct Task {
  std::string names_path;
  std::string text;
  int runs = 5;
};

Task read_task(int count, char** arguments);

/// The lines of a table: a spelling, a tab, what is written for it.
std::vector<std::pair<std::string, std::string>> read_names(const std::string& path);

/// Processor seconds of this process so far.
double cpu_seconds();

/// The sizes a way of reading the text came to: places found, bytes written (0 when it writes nothing).
struct Result {
  std::size_t hits = 0;
  std::size_t bytes = 0;
};

/// Runs a way some times and prints one JSON line with the seconds of each, by which the tables are made.
void report(std::string_view peer, std::string_view way, const Task& task, double load_seconds,
            const std::function<Result()>& read);

}  // namespace bench
