#include "lint/fixture.h"

#include <algorithm>
#include <fstream>

#include "canonym/check_corpus.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "# expect: ";

void add_expected(const fs::path& file, std::vector<std::string>& expected) {
  std::ifstream lines(file, std::ios::binary);
  for (std::string line; std::getline(lines, line);)
    for (std::size_t at = line.find(mark); at != line.npos; at = line.find(mark, at + 1)) {
      const std::size_t begin = at + mark.size();
      std::string comment = line.substr(begin, line.find(" #", begin) - begin);
      while (comment.ends_with(' ') || comment.ends_with('\r')) comment.pop_back();
      expected.push_back(file.filename().string() + ":" + comment);
    }
}

std::vector<fs::path> files_of(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
    if (entry.is_regular_file()) files.push_back(entry.path());
  return files;
}

std::string without_folder(const std::string& place) {
  return place.substr(place.rfind('/', place.find(' ')) + 1);
}

/// What the texts of a folder tell, if it has any.
Diagnostics check_texts(const fs::path& path, const RuleSet& rules) {
  std::vector<fs::path> texts = files_of(path);
  std::erase_if(texts, [](const fs::path& file) { return file.extension() != ".txt"; });
  if (texts.empty()) return {};
  const Matcher matcher(rules);
  CorpusCheck corpus(matcher);
  for (const fs::path& file : texts) corpus.add_text(file.string(), read_source(file)->text());
  return corpus.problems(3);
}

Fixture load_fixture(const fs::path& path) {
  Fixture fixture;
  fixture.name = path.filename().string();
  for (const fs::path& file : files_of(path)) add_expected(file, fixture.expected);
  RuleInputs inputs;
  inputs.paths.push_back(path);
  inputs.today = "2026-01-01";
  LoadResult loaded = load_rules(inputs);
  if (loaded.rules) loaded.problems.add_all(check_order(*loaded.rules));
  if (loaded.rules) loaded.problems.add_all(check_examples(*loaded.rules));
  if (loaded.rules) loaded.problems.add_all(audit_rules(*loaded.rules));
  if (loaded.rules) loaded.problems.add_all(check_texts(path, *loaded.rules));
  for (const Diagnostic& problem : loaded.problems)
    fixture.found.push_back(without_folder(describe_place(problem)));
  std::ranges::sort(fixture.expected);
  std::ranges::sort(fixture.found);
  return fixture;
}

}  // namespace

std::vector<Fixture> load_fixtures(const fs::path& folder) {
  std::vector<Fixture> fixtures;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    fixtures.push_back(load_fixture(entry.path()));
  return fixtures;
}

}  // namespace canonym
