#include "measure.h"

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>

namespace bench {

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Task read_task(int count, char** arguments) {
  Task task;
  if (count < 4) return task;
  task.names_path = arguments[1];
  task.text = read_file(arguments[2]);
  task.runs = std::atoi(arguments[3]);
  return task;
}

std::vector<std::pair<std::string, std::string>> read_names(const std::string& path) {
  std::vector<std::pair<std::string, std::string>> names;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    names.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  return names;
}

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void report(std::string_view peer, std::string_view way, const Task& task, double load_seconds,
            const std::function<Result()>& read) {
  Result result;
  std::string seconds;
  for (int run = 0; run < task.runs; ++run) {
    const double begin = cpu_seconds();
    result = read();
    seconds += (run == 0 ? "" : ", ") + std::to_string(cpu_seconds() - begin);
  }
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  std::printf(
      R"({"peer": "%.*s", "way": "%.*s", "bytes": %zu, "load": %f, "seconds": [%s], "hits": %zu, "written": %zu, "peak": %ld})"
      "\n",
      static_cast<int>(peer.size()), peer.data(), static_cast<int>(way.size()), way.data(), task.text.size(),
      load_seconds, seconds.c_str(), result.hits, result.bytes, used.ru_maxrss * 1024);
  std::fflush(stdout);
}

}  // namespace bench
