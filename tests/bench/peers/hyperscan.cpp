// Hyperscan with the names as literals. It tells the ends of all that matches; the longest of those that
// begin first is ours to choose. No word boundaries, no folding.

#include <hs/hs.h>

#include <algorithm>
#include <cstdio>

#include "measure.h"

namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

struct Hit {
  std::size_t begin;
  std::size_t end;
  unsigned name;
};

struct Reader {
  const Names& names;
  hs_database_t* database = nullptr;
  hs_scratch_t* scratch = nullptr;
};

bool compile(Reader& reader) {
  std::vector<const char*> texts;
  std::vector<std::size_t> sizes;
  std::vector<unsigned> ids;
  for (const auto& [spelling, canonical] : reader.names) {
    ids.push_back(static_cast<unsigned>(ids.size()));
    texts.push_back(spelling.data());
    sizes.push_back(spelling.size());
  }
  const std::vector<unsigned> flags(ids.size(), 0);
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(),
                           static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &reader.database,
                           &error) != HS_SUCCESS) {
    std::fprintf(stderr, "hyperscan: %s\n", error->message);
    return false;
  }
  return hs_alloc_scratch(reader.database, &reader.scratch) == HS_SUCCESS;
}

struct Taking {
  const Names& names;
  std::vector<Hit> hits;
};

// Ends come in order; a hit that begins at or before the last one and is longer takes its place.
int take(unsigned id, unsigned long long, unsigned long long end, unsigned, void* context) {
  Taking& taking = *static_cast<Taking*>(context);
  const Hit hit{end - taking.names[id].first.size(), end, id};
  while (!taking.hits.empty() && taking.hits.back().begin >= hit.begin) taking.hits.pop_back();
  if (taking.hits.empty() || taking.hits.back().end <= hit.begin) taking.hits.push_back(hit);
  return 0;
}

std::vector<Hit> scan(const Reader& reader, const std::string& text) {
  Taking taking{reader.names, {}};
  hs_scan(reader.database, text.data(), static_cast<unsigned>(text.size()), 0, reader.scratch, take, &taking);
  return std::move(taking.hits);
}

std::string replace(const Reader& reader, const std::string& text) {
  std::string written;
  written.reserve(text.size() + text.size() / 8);
  std::size_t done = 0;
  for (const Hit& hit : scan(reader, text)) {
    written.append(text, done, hit.begin - done).append(reader.names[hit.name].second);
    done = hit.end;
  }
  return written.append(text, done);
}

}  // namespace

int main(int count, char** arguments) {
  const bench::Task task = bench::read_task(count, arguments);
  const Names names = bench::read_names(task.names_path);
  const double begin = bench::cpu_seconds();
  Reader reader{names};
  if (!compile(reader)) return 2;
  const double load = bench::cpu_seconds() - begin;
  bench::report("hyperscan", "scan", task, load, [&]() -> bench::Result {
    return {scan(reader, task.text).size(), 0};
  });
  bench::report("hyperscan", "replace", task, load, [&]() -> bench::Result {
    return {0, replace(reader, task.text).size()};
  });
}
