#include "canonym/import.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <random>

#include "canonym/choose_rules.h"
#include "canonym/layout.h"
#include "canonym/lint.h"

namespace canonym {
namespace {

const std::string samples = CANONYM_SOURCE_DIR "/tests/import/samples/";

std::string sample_of(std::string_view format) {
  return std::string(read_source(samples + std::string(format))->text());
}

ImportOptions options_for(std::string_view format) {
  ImportOptions options;
  options.format = format;
  options.tables = builtin_tables().tables;
  return options;
}

/// What is wrong with a rule file that an import has made; "" for nothing.
std::string complaint_about(const std::string& rules, const ImportOptions& options) {
  RuleInputs inputs;
  inputs.files.push_back({"import.yml", rules});
  inputs.tables = options.tables;
  inputs.without_samples = true;
  const LoadResult loaded = load_rules(inputs);
  Diagnostics problems = loaded.problems;
  if (loaded.rules) problems.add_all(audit_rules(*loaded.rules));
  if (!problems.empty()) return std::string(problems[0].code) + ": " + problems[0].message;
  const Source source("import.yml", rules);
  return plan_layout(source).edits.empty() ? "" : "it has another layout than rules fmt";
}

/// The law of every import, whatever the input: errors and no file, or a file without any problem.
std::string import_and_judge(const std::string& text, const ImportOptions& options) {
  const Source source("input", text);
  const Source* const sources[] = {&source};
  const ImportResult result = import_rules(sources, options);
  if (result.problems.has_errors()) return result.rules.empty() ? "" : "errors, and yet a file";
  for (const Diagnostic& problem : result.problems)
    if (problem.at.source != &source || problem.at.span.end > text.size()) return "a problem without a place";
  return complaint_about(result.rules, options);
}

TEST_CASE("a sample of each format becomes a rule file without problems") {
  for (const ImportFormatInfo& format : import_formats()) {
    CAPTURE(format.name);
    const ImportOptions options = options_for(format.name);
    const std::string text = sample_of(format.name);
    CHECK(import_and_judge(text, options) == "");
    const Source source("sample", text);
    const Source* const sources[] = {&source};
    const ImportResult result = import_rules(sources, options);
    CHECK(result.records >= 2);
    CHECK(result.spellings > result.records);
  }
}

/// Some bytes changed, cut out, doubled or put in: what breaks quotes, brackets, tags, characters.
std::string damage(std::string text, std::mt19937& random) {
  constexpr std::string_view signs = "\"'\\<>&;,:=[]{}\t\n\r \x01\x7F\xFF\xD0\xE2\x80\xAE/!#|-?%+0aZ";
  const auto below = [&](std::size_t end) { return random() % (end == 0 ? 1 : end); };
  for (std::size_t times = 1 + below(4); times > 0; --times) {
    const std::size_t at = below(text.size()), size = std::min(below(20), text.size() - at);
    switch (below(4)) {
      case 0:
        if (at < text.size()) text[at] = signs[below(signs.size())];
        break;
      case 1:
        text.erase(at, size);
        break;
      case 2:
        text.insert(at, text.substr(below(text.size()), size));
        break;
      default:
        text.insert(at, 1, signs[below(signs.size())]);
    }
  }
  return text;
}

TEST_CASE("whatever is damaged, an import has errors or makes a rule file without problems") {
  const char* const rounds = std::getenv("CANONYM_ROUNDS");
  const int most = std::min(rounds ? std::atoi(rounds) : 60, 150);
  for (const ImportFormatInfo& format : import_formats()) {
    // Without tables: what derivation finds is the same for every format, and takes its time.
    ImportOptions options = options_for(format.name);
    options.tables.clear();
    const std::string text = sample_of(format.name);
    for (unsigned seed = 0; seed < static_cast<unsigned>(most); ++seed) {
      std::mt19937 random(seed);
      const std::string damaged = damage(text, random);
      CAPTURE(format.name);
      CAPTURE(seed);
      CAPTURE(damaged);
      REQUIRE(import_and_judge(damaged, options) == "");
    }
  }
}

TEST_CASE("several inputs are one rule file, and all that is wrong is told at once") {
  const Source first("first.tsv", "Kiev\tKyiv\nx\n"), second("second.tsv", "Lwow\tLviv\n\ty\n");
  const Source* const sources[] = {&first, &second};
  const ImportResult result = import_rules(sources, options_for("tsv"));
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].at == Location{&first, {10, 11}});
  CHECK(result.problems[1].at == Location{&second, {10, 10}});
  CHECK(result.rules.empty());
}

TEST_CASE("ids are new, and told apart by the id of the input where there is one") {
  const Source source("pairs", "a\tKyiv\tq7\nb\tLviv\nc\tЖытомір\n");
  const Source* const sources[] = {&source};
  ImportOptions options = options_for("tsv");
  options.taken_ids = {"kyiv", "lviv", "lviv-2"};
  const std::string rules = import_rules(sources, options).rules;
  for (const char* const id : {"\n  kyiv-q7:\n", "\n  lviv-3:\n", "\n  name:\n"}) {
    CAPTURE(id);
    CHECK(rules.find(id) != std::string::npos);
  }
}

}  // namespace
}  // namespace canonym
