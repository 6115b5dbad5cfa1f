// What no reader of text can beat: copying it, and checking that it is UTF-8.

#include <simdjson.h>

#include <cstring>

#include "measure.h"

int main(int count, char** arguments) {
  const bench::Task task = bench::read_task(count, arguments);
  std::string copy(task.text.size(), ' ');
  bench::report("memcpy", "replace", task, 0, [&]() -> bench::Result {
    std::memcpy(copy.data(), task.text.data(), copy.size());
    return {0, copy.size()};
  });
  bench::report("UTF-8 validation", "scan", task, 0, [&]() -> bench::Result {
    return {simdjson::validate_utf8(task.text) ? 1U : 0U, 0};
  });
}
