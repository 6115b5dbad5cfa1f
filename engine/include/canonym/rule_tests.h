#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/lint.h"
#include "canonym/matcher.h"

namespace canonym {

/// An example or sample of a rule file, and how it turned out.
struct RuleTest {
  enum class Kind {
    example,  ///< of a record or file: a text and what becomes of it
    sample,   ///< of a table of a language: a native form and what the table makes of it
  };
  Kind kind = Kind::example;
  Location at;          ///< of what it must become
  std::string about;    ///< id of the record or table; "" for an example of a file
  std::string text;     ///< what comes in
  std::string want;     ///< what must become of it
  std::string got;      ///< what became of it; of a table that makes many things of a form, ""
  std::string message;  ///< of one that failed: what is wrong, one sentence without a full stop; else ""

  bool has_passed() const { return message.empty(); }
};

/// Something written by hand in a rule file that a test may exercise: no canonical spelling, for that is what
/// examples speak of.
struct RuleElement {
  enum class Kind {
    native,          ///< native form of a record
    patronymic,      ///< as a record writes it
    variant,         ///< of a record
    style,           ///< spelling of a record in a style
    never,           ///< look-alike of a record
    alone,           ///< `alone: after-full` or `never` of a record
    part,            ///< spelling of a part of names
    scheme_row,      ///< letters of a scheme
    correspondence,  ///< rendering of native letters
    relation,        ///< letters of a sister language for native letters
    inflection,      ///< ending of a case of a paradigm
  };
  Kind kind = Kind::variant;
  Location at;
  std::string about;  ///< id of the record or table, key of the part group
  std::string text;   ///< what is written there, such as a spelling, or "ц: ts"

  bool operator==(const RuleElement&) const = default;
};

/// "native form", "patronymic", "variant" …
std::string_view element_kind_name(RuleElement::Kind kind);

/// An element and how many tests exercise it.
struct CoveredElement {
  RuleElement element;
  std::size_t tests = 0;
};

/// An element left out, to see whether a test notices.
struct Mutant {
  RuleElement element;
  bool is_caught = false;  ///< a test that passes otherwise has failed
};

/// Runs the examples of records and files and the samples of tables, those of the chosen files or, without a
/// choice, all; in the order of their places. Those of files with `failing-example: off` or
/// `failing-sample: off` are told of only where they pass. Rules of which samples may fail
/// are loaded with RuleInputs::without_samples. Throws Error when Unicode data is missing.
std::vector<RuleTest> run_rule_tests(const Matcher& matcher, const FileChoice& is_chosen = {});

/// What tests say, and what they exercise.
struct RuleTestReport {
  std::vector<RuleTest> tests;  ///< see run_rule_tests
  /// The elements of the chosen files, in the order of their places, and how many tests of the chosen files
  /// exercise each: a test does when the engine found, read or wrote something by that element. Whether the
  /// test passes makes no difference.
  std::vector<CoveredElement> coverage;
};

/// Runs the tests and measures what they exercise on the way. Throws Error when Unicode data is missing.
RuleTestReport run_and_cover(const Matcher& matcher, const FileChoice& is_chosen = {});

/// Leaves out one element of the chosen files after the other (`alone` becomes `family`) and sees whether
/// a test that passes otherwise fails: of elements of records and part groups the examples are run, of tables
/// of languages their own samples, of schemes also the samples of those that are like them. In the order of
/// places. Works in `threads` threads at a time; 0 is as many as there are processors. Throws Error when
/// Unicode data is missing.
std::vector<Mutant> run_mutants(const Matcher& matcher, const FileChoice& is_chosen = {},
                                unsigned threads = 0);

}  // namespace canonym
