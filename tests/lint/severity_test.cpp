#include <doctest/doctest.h>

#include "canonym/lint.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

/// Severity of the first `code` in rules with these checks; "none" when it is not told of.
std::string severity_with(const std::string& chosen, const std::string& code, const std::string& body) {
  const LoadResult loaded = load_text("canonym: 1\nsource: s\nchecks: {" + chosen + "}\n" + body + "\n");
  for (const Diagnostic& problem : loaded.problems)
    if (problem.code == code) return std::string(severity_name(problem.severity));
  return "none";
}

}  // namespace

TEST_CASE("a file sets the severity of the checks on its records") {
  const char* repeated = "names: {a: {canonical: A, variants: [B, b]}}";
  const char* never = "names: {a: {canonical: A, never: [a]}}";
  const char* unknown_key = "nmes: {}";
  struct Row {
    std::string why, chosen, code, body, severity;
  };
  const Row rows[] = {
      {"what it usually is", "", "redundant-variant", repeated, "warning"},
      {"raised", "redundant-variant: error", "redundant-variant", repeated, "error"},
      {"switched off", "redundant-variant: off", "redundant-variant", repeated, "none"},
      {"an error lowered", "variant-is-never: warning", "variant-is-never", never, "warning"},
      {"all of them", "all: off", "variant-is-never", never, "none"},
      {"the single one counts more than all", "all: off, variant-is-never: error", "variant-is-never", never,
       "error"},
      {"in whatever order", "variant-is-never: error, all: off", "variant-is-never", never, "error"},
      {"a problem of the file, not of a record", "missing-title: off", "missing-title", "", "none"},
      {"what cannot be lowered", "all: off", "unknown-key", unknown_key, "error"},
      {"not by name either", "unknown-key: off", "unknown-key", unknown_key, "error"},
      {"which is a mistake in itself", "unknown-key: off", "fixed-severity", "", "error"},
      {"but not when it says what is so anyway", "unknown-key: error", "fixed-severity", "", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(severity_with(row.chosen, row.code, row.body) == row.severity);
  }
}

TEST_CASE("what one file chooses is nothing to another") {
  const std::string body = "title: t\nsource: s\nnames: {";
  RuleInputs inputs;
  inputs.files = {
      {"a.yml", "canonym: 1\nchecks: {all: off}\n" + body + "a: {canonical: A, variants: [B, b]}}\n"},
      {"b.yml", "canonym: 1\n" + body + "b: {canonical: C, variants: [D, d]}}\n"}};
  CHECK(describe_places(load_rules(inputs).problems) == "b.yml:4:41 warning redundant-variant\n");
}

TEST_CASE("a set has severities for the files that say nothing") {
  using Choices = std::vector<std::pair<std::string, Severity>>;
  struct Row {
    std::string why;
    Choices set;
    std::string file, severity;
  };
  const Row rows[] = {
      {"what it usually is", {}, "", "warning"},
      {"raised", {{"redundant-variant", Severity::error}}, "", "error"},
      {"all of them", {{"all", Severity::off}}, "", "none"},
      {"the single one counts more than all",
       {{"redundant-variant", Severity::error}, {"all", Severity::off}},
       "",
       "error"},
      {"the file counts more", {{"redundant-variant", Severity::error}}, "redundant-variant: off", "none"},
      {"all of the file too", {{"redundant-variant", Severity::error}}, "all: off", "none"},
      {"another check", {{"missing-source", Severity::error}}, "", "warning"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    RuleInputs inputs;
    inputs.severities = row.set;
    inputs.files = {{"x.yml", "canonym: 1\ntitle: t\nsource: s\nchecks: {" + row.file +
                                  "}\nnames: {a: {canonical: A, variants: [B, b]}}\n"}};
    const LoadResult loaded = load_rules(inputs);
    std::string severity = "none";
    for (const Diagnostic& problem : loaded.problems) severity = severity_name(problem.severity);
    CHECK(severity == row.severity);
  }
}

TEST_CASE("a set cannot lower what a file cannot") {
  RuleInputs inputs;
  inputs.severities = {{"all", Severity::off}, {"unknown-key", Severity::off}};
  inputs.files = {{"x.yml", "canonym: 1\nnmes: {}\n"}};
  CHECK(describe_places(load_rules(inputs).problems) == "x.yml:2:1 error unknown-key\n");
}

TEST_CASE("errors keep the rules from existing, warnings do not") {
  const std::string body = "canonym: 1\ntitle: t\nnames: {a: {canonical: A, never: [a]}}\n";
  CHECK(!load_text(body).rules);
  CHECK(load_text(body + "checks: {all: warning}\n").rules);
  CHECK(load_text(body + "checks: {all: warning}\n").problems.count(Severity::warning) == 2);
}

}  // namespace canonym
