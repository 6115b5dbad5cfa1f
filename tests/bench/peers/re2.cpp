// RE2 with the names as one alternation, the longest first to be the one it takes. No folding.

#include <re2/re2.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unordered_map>

#include "measure.h"

namespace {

struct Reader {
  std::unordered_map<std::string_view, std::string_view> canonicals;
  std::unique_ptr<RE2> pattern;
};

std::string alternation(const std::vector<std::pair<std::string, std::string>>& names) {
  std::string pattern = "(";
  for (const auto& [spelling, canonical] : names)
    pattern += (pattern.size() == 1 ? "" : "|") + RE2::QuoteMeta(spelling);
  return pattern + ")";
}

template <typename Take>
std::size_t each_hit(const Reader& reader, std::string_view text, Take take) {
  re2::StringPiece left(text.data(), text.size());
  re2::StringPiece hit;
  std::size_t hits = 0;
  for (; RE2::FindAndConsume(&left, *reader.pattern, &hit); ++hits)
    take(std::string_view(hit.data(), hit.size()));
  return hits;
}

std::string replace(const Reader& reader, const std::string& text) {
  std::string written;
  written.reserve(text.size() + text.size() / 8);
  const char* done = text.data();
  each_hit(reader, text, [&](std::string_view hit) {
    written.append(done, hit.data()).append(reader.canonicals.at(hit));
    done = hit.data() + hit.size();
  });
  return written.append(done, text.data() + text.size());
}

}  // namespace

int main(int count, char** arguments) {
  const bench::Task task = bench::read_task(count, arguments);
  const auto names = bench::read_names(task.names_path);
  const double begin = bench::cpu_seconds();
  Reader reader;
  reader.canonicals.insert(names.begin(), names.end());
  RE2::Options options;
  options.set_max_mem(std::int64_t{4} << 30);
  options.set_longest_match(true);
  reader.pattern = std::make_unique<RE2>(alternation(names), options);
  if (!reader.pattern->ok()) return std::fprintf(stderr, "re2: %s\n", reader.pattern->error().c_str()), 2;
  const double load = bench::cpu_seconds() - begin;
  bench::report("re2", "scan", task, load, [&]() -> bench::Result {
    return {each_hit(reader, task.text, [](std::string_view) {}), 0};
  });
  bench::report("re2", "replace", task, load, [&]() -> bench::Result {
    return {0, replace(reader, task.text).size()};
  });
}
