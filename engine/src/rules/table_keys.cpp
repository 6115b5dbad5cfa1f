#include "rules/table_keys.h"

#include <algorithm>

#include "rules/parse_file.h"
#include "rules/split_list.h"

namespace canonym {
namespace {

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_class_name(std::string_view name) {
  const auto is_letter = [](char c) { return is_small_letter(c) || (c >= 'A' && c <= 'Z'); };
  return !name.empty() && name[0] >= 'A' && name[0] <= 'Z' && std::ranges::all_of(name, is_letter);
}

}  // namespace

void ignore_value(const Value&, FileDraft&, Diagnostics&) {}

void read_table_title(const Value& value, FileDraft& draft, Diagnostics&) {
  draft.file.title = value.scalar.text;
}

void read_table_source(const Value& value, FileDraft& draft, Diagnostics&) {
  draft.file.source_note = value.scalar;
}

void read_table_checks(const Value& value, FileDraft& draft, Diagnostics& problems) {
  read_checks(value, draft, problems);
}

bool check_language(const Written& code, Diagnostics& problems) {
  const bool is_code =
      (code.text.size() == 2 || code.text.size() == 3) && std::ranges::all_of(code.text, is_small_letter);
  if (!is_code)
    problems.add(Severity::error, "bad-value", code.at, in_quotes(code.text) + " is no code of a language");
  return is_code;
}

std::vector<LetterClass> read_classes(const Value& mapping, Diagnostics& problems) {
  std::vector<LetterClass> classes;
  for (const Value::Member& member : mapping.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    if (is_class_name(member.key.text))
      classes.push_back({member.key, split_list(member.value.scalar.text)});
    else
      problems.add(Severity::error, "bad-value", member.key.at,
                   "the name of a class is a capitalized word of the letters A to Z");
  }
  return classes;
}

}  // namespace canonym
