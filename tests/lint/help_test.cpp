#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "canonym/check_corpus.h"
#include "canonym/lint.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

/// Codes of checks that a rule file has, with some tables of languages at hand, the file that it may include,
/// and texts that mention a town.
std::set<std::string> codes_of(std::string text) {
  if (!text.starts_with("canonym:"))
    text = "canonym: 1\ntitle: An example\nsource: an example\n" + std::move(text);
  RuleInputs inputs;
  const bool includes = text.find("other.yml") != text.npos;
  inputs.files.push_back({"x.yml", text});
  if (includes)
    inputs.files.push_back(
        {"other.yml", "canonym: 1\ntitle: t\nsource: s\nnames:\n  minsk: {canonical: Minsk, source: s}\n"});
  for (const char* table :
       {"correspondences/ru.yml", "correspondences/uk.yml", "guards/derivation.yml", "schemes/cs-uk.yml"}) {
    const SourcePointer source = read_source(std::string(CANONYM_SOURCE_DIR "/rules/") + table);
    inputs.tables.push_back({table, std::string(source->text())});
  }
  inputs.today = "2026-01-01";
  LoadResult loaded = load_rules(inputs);
  if (loaded.rules) loaded.problems.add_all(check_order(*loaded.rules));
  if (loaded.rules) loaded.problems.add_all(check_examples(*loaded.rules));
  if (loaded.rules) loaded.problems.add_all(audit_rules(*loaded.rules));
  if (loaded.rules && text.find("novopolotsk") != text.npos) {
    const Matcher matcher(*loaded.rules);
    CorpusCheck corpus(matcher);
    for (int i = 0; i < 10; ++i) corpus.add_text("a.txt", "Nowopolozk liegt an der D\u00FCna.");
    loaded.problems.add_all(corpus.problems(10));
  }
  std::set<std::string> codes;
  for (const Diagnostic& problem : loaded.problems) codes.emplace(problem.code);
  return codes;
}

}  // namespace

TEST_CASE("every check says why, and how to mend it") {
  for (const CheckInfo& check : checks()) {
    CAPTURE(check.code);
    const CheckHelp* help = find_check_help(check.code);
    REQUIRE(help);
    CHECK((help->why.ends_with('.') || help->why.ends_with('?')));
    CHECK(help->mend.ends_with(check.code == "duplicate-id" ? ")" : "."));
    CHECK((help->bad.empty() || help->bad.ends_with('\n')));
    CHECK((help->good.empty() || help->good.ends_with('\n')));
  }
  CHECK(!find_check_help("no-such-check"));
}

TEST_CASE("the bad example of a check has that problem, the good one has none") {
  // Too large to be shown, told apart only by a second file, or not found by loading.
  const std::set<std::string_view> without = {"no-layout",      "spelling-too-long", "too-many-spellings",
                                              "unknown-record", "yaml-too-large",    "yaml-too-long"};
  for (const CheckInfo& check : checks()) {
    CAPTURE(check.code);
    const CheckHelp& help = *find_check_help(check.code);
    CHECK(help.bad.empty() == without.contains(check.code));
    if (help.bad.empty()) continue;
    CHECK(codes_of(std::string(help.bad)).contains(std::string(check.code)));
    CHECK(codes_of(std::string(help.good)) == std::set<std::string>());
  }
}

}  // namespace canonym
