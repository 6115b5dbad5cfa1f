#include "rules/parse_letter_table.h"

#include <algorithm>
#include <map>

#include "rules/check_labels.h"
#include "rules/place.h"
#include "rules/read_words.h"
#include "rules/split_list.h"
#include "rules/table_keys.h"

namespace canonym {
namespace {

using Labels = std::vector<std::string>;

/// Reads what may stand for a row's letters, by the kind of table.
using ReadOptions = void (*)(const Value& value, TableRow& row, Diagnostics& problems);

void read_one_option(const Value& value, TableRow& row, Diagnostics& problems) {
  if (has_shape(value, Shape::text, "what a scheme writes", problems))
    row.options.push_back({value.scalar, {}});
}

void read_alternatives(const Value& value, TableRow& row, Diagnostics& problems) {
  if (!has_shape(value, Shape::text, "letters of the sister language", problems)) return;
  for (Written& option : split_written_list(value.scalar)) {
    if (option.text.find(',') != option.text.npos)
      problems.add(Severity::error, "bad-value", option.at,
                   "alternatives are divided by blanks, not by commas");
    if (option.text == "-") option.text.clear();
    row.options.push_back({std::move(option), {}});
  }
}

void read_labelled(const Value& value, TableRow& row, Diagnostics& problems) {
  if (!has_shape(value, Shape::mapping, "the renderings of a grapheme", problems)) return;
  for (const Value::Member& member : value.members)
    if (has_shape(member.value, Shape::text, "the labels of a rendering", problems))
      row.options.push_back({member.key, split_list(member.value.scalar.text)});
}

template <ReadOptions read_options>
void read_rows(const Value& value, FileDraft& draft, Diagnostics& problems) {
  draft.table->rows.own().reserve(value.members.size());
  for (const Value::Member& member : value.members) {
    TableRow row{member.key, {}};
    read_options(member.value, row, problems);
    draft.table->rows.push_back(std::move(row));
  }
}

/// A spelling, and behind `~` how many times it deviates from every convention.
SampleAnswer read_answer(const Written& item) {
  const std::string& text = item.text;
  if (text.size() < 3 || text[text.size() - 2] != '~' || text.back() < '1' || text.back() > '9')
    return {item, 0};
  const Span spelling{0, text.size() - 2};
  return {{text.substr(0, spelling.end), place_within(item, spelling)},
          static_cast<std::size_t>(text.back() - '0')};
}

std::vector<SampleAnswer> read_answers(const Written& list) {
  std::vector<SampleAnswer> answers;
  for (const Written& item : split_written_list(list)) answers.push_back(read_answer(item));
  return answers;
}

/// A sample of a scheme has one answer, which may have blanks; others have lists.
template <bool is_list>
void read_samples(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value::Member& member : value.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    const Written& wanted = member.value.scalar;
    draft.table->samples.push_back(
        {member.key, is_list ? read_answers(wanted) : std::vector<SampleAnswer>{{wanted, 0}}});
  }
}

void read_language(const Value& value, FileDraft& draft, Diagnostics& problems) {
  check_language(value.scalar, problems);
  draft.table->language = value.scalar;
}

void read_language_as_id(const Value& value, FileDraft& draft, Diagnostics& problems) {
  read_language(value, draft, problems);
  draft.table->id = value.scalar;
}

void read_classes_of_table(const Value& value, FileDraft& draft, Diagnostics& problems) {
  draft.table->classes = read_classes(value, problems);
}

/// The ways of `capitals:`, and whether letters under a tie go together.
constexpr std::array<Word<bool>, 1> ways_of_capitals{{{"tied", true}}};

constexpr std::array<Key<FileDraft>, 2> ends_of_relation{{
    {"from", Shape::text, read_language_as_id, true},
    {"to", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       check_language(value.scalar, problems);
       draft.table->target = value.scalar;
     },
     true},
}};

void read_id_of_scheme(const Value& value, FileDraft& draft, Diagnostics& problems) {
  check_id(value.scalar, "id of a scheme", problems);
  draft.table->id = value.scalar;
}

void read_explained(const Value& value, FileDraft& draft, Diagnostics& /*problems*/) {
  draft.table->explains = split_list(value.scalar.text);
}

void read_capitals(const Value& value, FileDraft& draft, Diagnostics& problems) {
  draft.table->ties_capitals = read_word(value, ways_of_capitals, problems).value_or(false);
}

template <std::string LetterTable::*member>
void read_text(const Value& value, FileDraft& draft, Diagnostics& /*problems*/) {
  (*draft.table).*member = value.scalar.text;
}

void read_like(const Value& value, FileDraft& draft, Diagnostics& /*problems*/) {
  draft.table->like = value.scalar;
}

constexpr auto scheme_keys = with_common_keys(std::array<Key<FileDraft>, 10>{{
    {"scheme", Shape::text, read_id_of_scheme},
    {"language", Shape::text, read_language, true},
    {"like", Shape::text, read_like},
    {"explains", Shape::text, read_explained},
    {"authority", Shape::text, read_text<&LetterTable::authority>, true},
    {"year", Shape::text, read_text<&LetterTable::year>},
    {"capitals", Shape::text, read_capitals},
    {"classes", Shape::mapping, read_classes_of_table},
    {"rows", Shape::mapping, read_rows<read_one_option>},
    {"samples", Shape::mapping, read_samples<false>, true},
}});

constexpr auto correspondences_keys = with_common_keys(std::array<Key<FileDraft>, 5>{{
    {"correspondences", Shape::text, read_language_as_id},
    {"labels", Shape::mapping, ignore_value},  // read before the rows
    {"classes", Shape::mapping, read_classes_of_table},
    {"rows", Shape::mapping, read_rows<read_labelled>, true},
    {"samples", Shape::mapping, read_samples<true>, true},
}});

constexpr auto relation_keys = with_common_keys(std::array<Key<FileDraft>, 4>{{
    {"relation", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       read_keys(value, value.at(), ends_of_relation, draft, problems);
     }},
    {"classes", Shape::mapping, read_classes_of_table},
    {"rows", Shape::mapping, read_rows<read_alternatives>, true},
    {"samples", Shape::mapping, read_samples<true>, true},
}});

void start_table(TableKind kind, FileDraft& draft) {
  draft.table.emplace();
  draft.table->kind = kind;
}

std::map<std::string, Labels> read_groups(const Value& root, Diagnostics& problems) {
  std::map<std::string, Labels> groups;
  const Value* mapping = root.find("labels");
  if (!mapping) return groups;
  for (const Value::Member& member : mapping->members)
    if (has_shape(member.value, Shape::text, in_quotes(member.key.text), problems))
      groups[member.key.text] = split_list(member.value.scalar.text);
  return groups;
}

/// Writes the members of a group for its name. Groups have no groups in them.
void expand_groups(const std::map<std::string, Labels>& groups, LetterTable& table) {
  for (TableRow& row : table.rows.own())
    for (TableOption& option : row.options) {
      Labels all;
      for (std::string& label : option.labels) {
        const auto group = groups.find(label);
        if (group == groups.end())
          all.push_back(std::move(label));
        else
          all.insert(all.end(), group->second.begin(), group->second.end());
      }
      option.labels = std::move(all);
    }
}

}  // namespace

void parse_scheme(const Value& root, FileDraft& draft) {
  start_table(TableKind::scheme, draft);
  read_keys(root, draft.file.at, scheme_keys, draft, draft.problems);
}

void parse_correspondences(const Value& root, FileDraft& draft) {
  start_table(TableKind::correspondences, draft);
  read_keys(root, draft.file.at, correspondences_keys, draft, draft.problems);
  expand_groups(read_groups(root, draft.problems), *draft.table);
  check_labels(root, draft.problems);
}

void parse_relation(const Value& root, FileDraft& draft) {
  start_table(TableKind::relation, draft);
  read_keys(root, draft.file.at, relation_keys, draft, draft.problems);
  const LetterTable& table = *draft.table;
  if (!table.target.text.empty() && table.target.text == table.language.text)
    draft.problems.add(Severity::error, "bad-value", table.target.at,
                       "a relation leads from one language to another, not to itself");
}

}  // namespace canonym
