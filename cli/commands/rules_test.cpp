#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>
#include <optional>

#include "choice_option.h"
#include "commands/commands.h"
#include "files/write_output.h"
#include "formats/format.h"
#include "load_packs.h"
#include "messages.h"
#include "output_stream.h"
#include "rule_options.h"
#include "tests/coverage.h"
#include "tests/test_format.h"

namespace canonym::cli {
namespace {

using Write = std::string (*)(const std::vector<RuleTest>&, bool);

struct Options {
  std::vector<std::string> paths;
  Write write = test_formats().front().write;
  bool with_default = false;
  bool coverage = false;
  std::string lcov;
  std::optional<double> min_coverage;
  bool mutate = false;
  std::optional<double> min_mutation;

  bool wants_coverage() const { return coverage || !lcov.empty() || min_coverage; }
  bool wants_mutants() const { return mutate || min_mutation; }
};

/// What the tests found, of the default rules and then of each pack together with them, and the rules, which
/// the places of the tests point into.
struct Outcome {
  std::vector<RuleTest> tests;
  std::vector<CoveredElement> coverage;
  std::vector<Mutant> mutants;
  Diagnostics problems;
  std::vector<SourcePointer> sources;
};

template <class Item>
void append(std::vector<Item> more, std::vector<Item>& items) {
  std::move(more.begin(), more.end(), std::back_inserter(items));
}

void run_pack(const Matcher& matcher, const FileChoice& is_own, const Options& options, Outcome& outcome) {
  if (options.wants_coverage()) {
    RuleTestReport report = run_and_cover(matcher, is_own);
    outcome.tests = std::move(report.tests);
    outcome.coverage = std::move(report.coverage);
  } else {
    outcome.tests = run_rule_tests(matcher, is_own);
  }
  if (options.wants_mutants()) outcome.mutants = run_mutants(matcher, is_own);
}

Outcome try_pack(const LoadedPack& pack, const Options& options) {
  Outcome outcome;
  outcome.sources = pack.result.sources;
  outcome.problems = pack.result.problems;
  if (!pack.matcher) return outcome;
  const auto is_own = [&](std::string_view file, std::string_view of) {
    return of == pack.name && (options.paths.empty() || !is_builtin(file));
  };
  run_pack(*pack.matcher, is_own, options, outcome);
  return outcome;
}

/// The tests of the user's own rules, or of the built-in ones where there are no others.
Outcome run_tests(const Options& options) {
  RuleInputs inputs = own_inputs(options.paths, options.with_default);
  inputs.without_samples = true;
  const std::function<Outcome(const LoadedPack&)> try_one = [&](const LoadedPack& pack) {
    return try_pack(pack, options);
  };
  Outcome outcome;
  for (Outcome& pack : work_on_packs(RuleFiles(std::move(inputs)), try_one)) {
    append(std::move(pack.tests), outcome.tests);
    append(std::move(pack.coverage), outcome.coverage);
    append(std::move(pack.mutants), outcome.mutants);
    append(std::move(pack.sources), outcome.sources);
    outcome.problems.add_all(std::move(pack.problems));
  }
  outcome.problems.sort_by_place();
  return outcome;
}

/// Whether all tests have passed. What was found goes to standard output, how much to standard error.
bool report_tests(const Outcome& outcome, const Options& options, OutputStream& output) {
  output.write(options.write(outcome.tests, use_colour(STDOUT_FILENO)));
  const auto passed = std::ranges::count_if(outcome.tests, &RuleTest::has_passed);
  const auto failed = static_cast<std::ptrdiff_t>(outcome.tests.size()) - passed;
  print_note(std::to_string(passed) + " passed, " + std::to_string(failed) + " failed");
  return failed == 0;
}

/// Whether enough is covered.
bool report_coverage(const Outcome& outcome, const Options& options, OutputStream& output) {
  if (!options.wants_coverage()) return true;
  if (options.coverage) output.write(write_coverage_text(outcome.coverage));
  if (!options.lcov.empty()) write_output(options.lcov, write_coverage_lcov(outcome.coverage));
  const CoverageCount count = count_coverage(outcome.coverage);
  print_note(std::to_string(count.covered) + " of " + std::to_string(count.elements) +
             " elements covered: " + percent_text(count.percent()));
  return !options.min_coverage || count.percent() >= *options.min_coverage;
}

/// Whether enough elements are missed when they are left out.
bool report_mutants(const Outcome& outcome, const Options& options, OutputStream& output) {
  if (!options.wants_mutants()) return true;
  if (options.mutate) output.write(write_survivors(outcome.mutants));
  const CoverageCount count = count_caught(outcome.mutants);
  print_note(std::to_string(count.covered) + " of " + std::to_string(count.elements) +
             " elements are missed when left out: " + percent_text(count.percent()));
  return !options.min_mutation || count.percent() >= *options.min_mutation;
}

int test(const Options& options) {
  const Outcome outcome = run_tests(options);
  if (outcome.problems.has_errors()) {
    print_diagnostics(outcome.problems);
    print_error("the rules have " + count_problems(outcome.problems));
    return exit_failed;
  }
  OutputStream output;
  const bool have_passed = report_tests(outcome, options, output);
  const bool is_enough = report_coverage(outcome, options, output);
  const bool are_caught = report_mutants(outcome, options, output);
  output.finish();
  return have_passed && is_enough && are_caught ? exit_done : exit_findings;
}

}  // namespace

Run add_rules_test(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("PATH", options->paths, "Rule files and folders; without any, the built-in rules")
      ->type_name("");
  app.add_flag("--with-default-rules", options->with_default, "Test PATHs together with the built-in rules");
  Choices<Write> choices;
  std::string summary;
  for (const TestFormat& format : test_formats()) {
    choices.emplace_back(format.name, format.write);
    summary += std::string(summary.empty() ? "" : "; ") + std::string(format.name) + ": " +
               std::string(format.summary);
  }
  add_choice_option(app, "--format", options->write, choices, summary);
  app.add_flag("--coverage", options->coverage, "List what no example or sample exercises");
  app.add_option("--coverage-lcov", options->lcov, "Write coverage in the format of lcov")->type_name("FILE");
  app.add_option("--min-coverage", options->min_coverage, "Exit 1 when less is covered, in percent")
      ->type_name("N")
      ->check(CLI::Range(0.0, 100.0).description(""));
  app.add_flag("--mutate", options->mutate,
               "Leave out one element after the other and list those that no test misses");
  app.add_option("--min-mutation", options->min_mutation, "Exit 1 when fewer are missed, in percent")
      ->type_name("N")
      ->check(CLI::Range(0.0, 100.0).description(""));
  return [options] { return test(*options); };
}

}  // namespace canonym::cli
