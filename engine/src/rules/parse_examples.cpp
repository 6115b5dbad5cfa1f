#include "rules/parse_examples.h"

#include <utility>

#include "rules/keys.h"
#include "rules/read_words.h"

namespace canonym {
namespace {

struct ExampleDraft {
  Example example;
  bool is_unchanged = false;
};

constexpr std::array<Key<ExampleDraft>, 4> keys{{
    {"text", Shape::text,
     [](const Value& value, ExampleDraft& draft, Diagnostics&) { draft.example.text = value.scalar; }, true},
    {"becomes", Shape::text,
     [](const Value& value, ExampleDraft& draft, Diagnostics&) { draft.example.becomes = value.scalar; }},
    {"unchanged", Shape::text,
     [](const Value& value, ExampleDraft& draft, Diagnostics& problems) {
       draft.is_unchanged = read_boolean(value, problems).value_or(true);
       if (!draft.is_unchanged)
         problems.add(Severity::error, "bad-value", value.at(),
                      "'unchanged' can only be true; a text that changes has 'becomes'");
     }},
    {"style", Shape::text,
     [](const Value& value, ExampleDraft& draft, Diagnostics& problems) {
       if (!check_id(value.scalar, "name of a style", problems)) return;
       draft.example.style = value.scalar.text;
       draft.example.style_at = value.at();
     }},
}};

/// An example says one thing: what the text becomes, or that it stays.
void check_expectation(const Value& value, const ExampleDraft& draft, Diagnostics& problems) {
  const bool says_unchanged = value.find("unchanged") != nullptr;
  const bool says_becomes = value.find("becomes") != nullptr;
  if (says_unchanged != says_becomes) return;
  const char* message = says_becomes ? "an example has either 'becomes' or 'unchanged: true', not both"
                                     : "an example needs 'becomes' or 'unchanged: true'";
  problems.add(Severity::error, says_becomes ? "bad-value" : "missing-key", draft.example.text.at, message);
}

}  // namespace

std::vector<Example> parse_examples(const Value& list, Diagnostics& problems) {
  std::vector<Example> examples;
  for (const Value& value : list.items) {
    if (!has_shape(value, Shape::mapping, "an example", problems)) continue;
    ExampleDraft draft;
    draft.example.text.at = value.at();
    read_keys(value, value.at(), keys, draft, problems);
    check_expectation(value, draft, problems);
    examples.push_back(std::move(draft.example));
  }
  return examples;
}

}  // namespace canonym
