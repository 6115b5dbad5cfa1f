#pragma once

#include <memory>
#include <vector>

#include "canonym/matcher.h"
#include "review/elements.h"
#include "review/example_coverage.h"
#include "review/rule_selector.h"
#include "review/run_examples.h"

namespace canonym {

/// Tells of elements of records and part groups whether an example notices when they are left out. Immutable:
/// threads may share it.
///
/// An example is run with what RuleSelector chooses for its text and for what becomes of it, less the
/// element; where something else comes of it, what was written is taken into account and the example run
/// again until nothing new comes up. So the outcome is that of all rules less the element.
class ExampleMutants {
 public:
  /// Of `examples` only those that pass are used; `tests` has the outcome of each.
  ExampleMutants(const Matcher& matcher, const ElementTable& elements,
                 const std::vector<PlacedExample>& examples, const std::vector<CoveringTest>& tests);

  bool is_caught(ElementIndex element) const;

 private:
  struct Run {
    const Example* example;
    RuleSelection selection;
    bool has_initial;   ///< some letter and a period, which names may begin with
    bool has_cyrillic;  ///< a letter that looks so
  };
  using Numbers = std::vector<std::uint32_t>;

  /// `texts`: the text and all that may become of it.
  Run make_run(const Example& example, const std::string& texts, KnownWords& known) const;
  void note_links();
  bool may_notice(const Run& run, ElementIndex element) const;
  bool says_more(const Run& run, ElementIndex element) const;
  const Record& record_of(const ElementPlace& place) const;
  bool notices(const Run& run, ElementIndex element) const;

  const Matcher& matcher_;
  const ElementTable& elements_;
  RuleSelector selector_;
  std::vector<Run> runs_;
  std::vector<Numbers> runs_of_element_;                 // that exercise it
  std::vector<Numbers> runs_of_record_, runs_of_group_;  // that have chosen it
  std::vector<std::vector<WordId>> words_;               // of the elements that are spellings
  std::vector<char> is_link_;                            // by element of a group: a record finds it by it
};

/// What became of an example.
struct ExampleOutcome {
  std::string text;
  bool has_passed = false;   ///< the text is what it must become, and names are found as the example says
  bool is_unstable = false;  ///< something was written that was taken back
};

/// What all rules less the element make of an example, the slow and plain way.
ExampleOutcome rewrite_without(const ElementPlace& place, const Example& example, const Matcher& matcher);

}  // namespace canonym
