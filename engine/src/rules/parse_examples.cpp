#include "rules/parse_examples.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/ways.h"
#include "rules/keys.h"
#include "rules/read_words.h"

namespace canonym {
namespace {

struct ExampleDraft {
  Example example;
  std::vector<Written> each;
  bool is_unchanged = false;
};

/// Where in a text each of several spellings stands.
constexpr char placeholder = '*';

/// What annotations name: ways, and reasons to leave something as it is.
std::vector<std::string_view> ways_to_be_found() {
  std::vector<std::string_view> ways(way_names().begin(), way_names().end());
  const auto reasons = skip_names().subspan(1);
  ways.insert(ways.end(), reasons.begin(), reasons.end());
  return ways;
}

void read_found(const Value& value, ExampleDraft& draft, Diagnostics& problems) {
  draft.example.found = value.scalar.text;
  const std::vector<std::string_view> known = ways_to_be_found();
  if (std::ranges::find(known, value.scalar.text) == known.end())
    report_unknown_word(value.scalar, known, problems);
}

constexpr std::array<Key<ExampleDraft>, 6> keys{{
    {"text", Shape::text,
     [](const Value& value, ExampleDraft& draft, Diagnostics&) { draft.example.text = value.scalar; }},
    {"each", Shape::list,
     [](const Value& value, ExampleDraft& draft, Diagnostics& problems) {
       for (const Value& item : value.items)
         if (has_shape(item, Shape::text, "an item of 'each'", problems)) draft.each.push_back(item.scalar);
     }},
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
    {"found", Shape::text, read_found},
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

/// A text, or several, one after the other put into the text that is given.
void check_texts(const Value& value, const ExampleDraft& draft, Diagnostics& problems) {
  const Value* text = value.find("text");
  if (!text && !value.find("each")) report_missing_key(value.at(), "text", problems);
  if (text && !draft.each.empty() && draft.example.text.text.find(placeholder) == std::string::npos)
    problems.add(Severity::error, "bad-value", text->at(), "there is no '*' in which to put each of 'each'");
}

void add_examples(const ExampleDraft& draft, bool has_text, std::vector<Example>& examples) {
  if (draft.each.empty()) examples.push_back(draft.example);
  for (const Written& item : draft.each) {
    Example example = draft.example;
    const std::size_t place = has_text ? example.text.text.find(placeholder) : std::string::npos;
    if (place == std::string::npos)
      example.text.text = item.text;
    else
      example.text.text.replace(place, 1, item.text);
    example.text.at = item.at;
    if (example.becomes) {
      const std::size_t kept = example.becomes->text.find(placeholder);
      if (place != std::string::npos && kept != std::string::npos)
        example.becomes->text.replace(kept, 1, item.text);
      example.becomes->at = item.at;  // what is wrong is wrong of this one
    }
    examples.push_back(std::move(example));
  }
}

}  // namespace

std::vector<Example> parse_examples(const Value& list, Diagnostics& problems) {
  std::vector<Example> examples;
  for (const Value& value : list.items) {
    if (!has_shape(value, Shape::mapping, "an example", problems)) continue;
    ExampleDraft draft;
    draft.example.text.at = value.at();
    read_keys(value, value.at(), keys, draft, problems);
    check_texts(value, draft, problems);
    check_expectation(value, draft, problems);
    add_examples(draft, value.find("text") != nullptr, examples);
  }
  return examples;
}

}  // namespace canonym
