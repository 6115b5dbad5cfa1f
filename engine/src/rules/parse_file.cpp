#include "rules/parse_file.h"

#include <string>
#include <utility>

#include "rules/keys.h"
#include "rules/parse_examples.h"
#include "rules/parse_parts.h"
#include "rules/parse_record.h"
#include "rules/parse_table_file.h"
#include "rules/read_words.h"

namespace canonym {
namespace {

std::vector<Record> read_names(const Value& value, Diagnostics& problems) {
  std::vector<Record> records;
  records.reserve(value.members.size());
  for (const Value::Member& member : value.members)
    if (std::optional<Record> record = parse_record(member.key, member.value, problems))
      records.push_back(std::move(*record));
  return records;
}

void read_pack(const Value& value, FileDraft& draft, Diagnostics& problems) {
  if (check_id(value.scalar, "name of a pack", problems)) draft.file.pack = value.scalar.text;
}

void declare_style(const Written& name, std::string why, FileDraft& draft, Diagnostics& problems) {
  if (check_id(name, "name of a style", problems)) draft.file.styles.emplace_back(name, std::move(why));
}

void read_styles(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value& item : value.items)
    if (has_shape(item, Shape::text, "the name of a style", problems))
      declare_style(item.scalar, "", draft, problems);
  for (const Value::Member& member : value.members)
    if (has_shape(member.value, Shape::text, "the description of a style", problems))
      declare_style(member.key, member.value.scalar.text, draft, problems);
}

void read_path(const Value& value, Include& include, Diagnostics& problems) {
  include.path = value.scalar;
  if (include.path.text.empty())
    problems.add(Severity::error, "bad-value", value.at(), "the path of an include may not be empty");
}

void read_without(const Value& value, Include& include, Diagnostics& problems) {
  for (const Value& item : value.items)
    if (has_shape(item, Shape::text, "an item of 'without'", problems))
      include.without.push_back(item.scalar);
}

constexpr std::array<Key<Include>, 2> include_keys{{
    {"path", Shape::text, read_path, true},
    {"without", Shape::list, read_without},
}};

void read_includes(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value& item : value.items) {
    if (!has_shape(item, Shape::text_or_mapping, "an item of 'include'", problems)) continue;
    Include include;
    read_short_or_long(item, include_keys, "path", include, problems);
    if (!include.path.text.empty()) draft.includes.push_back(std::move(include));
  }
}

constexpr std::array<Key<FileDraft>, 12> keys{{
    // The version is looked at before any key is.
    {"canonym", Shape::text, [](const Value&, FileDraft&, Diagnostics&) {}},
    {"title", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) { draft.file.title = value.scalar.text; }},
    {"source", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) { draft.file.source_note = value.scalar; }},
    {"pack", Shape::text, read_pack},
    {"styles", Shape::list_or_mapping, read_styles},
    {"include", Shape::list, read_includes},
    {"checks", Shape::mapping, read_checks},
    {"parts", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.groups = parse_parts(value, problems);
     }},
    {"patronymics", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.patronymic_endings = parse_patronymics(value, problems);
     }},
    {"names", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.records = read_names(value, problems);
     }},
    {"example-names", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.file.example_names = read_names(value, problems);
     }},
    {"examples", Shape::list,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.file.examples = parse_examples(value, problems);
     }},
}};

/// Whether the file is of the one version there is. A file that names no version is
/// read all the same, so that its author learns of everything else too.
bool check_version(const Value& root, const Location& at, Diagnostics& problems) {
  const Value* version = root.find("canonym");
  if (!version) {
    problems.add(Severity::error, "format-version", at, "a rule file begins with 'canonym: 1'");
    return true;
  }
  const bool is_one =
      version->kind == Value::Kind::scalar && version->is_plain && version->scalar.text == "1";
  if (!is_one)
    problems.add(Severity::error, "format-version", version->at(),
                 "the version of a rule file is the number 1, 'canonym: 1'");
  return is_one;
}

}  // namespace

void read_checks(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value::Member& member : value.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    if (const std::optional<Severity> severity = read_severity(member.value, problems))
      draft.file.checks.push_back({member.key, *severity});
  }
}

FileDraft parse_file(SourcePointer source, const Value& root) {
  FileDraft draft;
  draft.file.source = std::move(source);
  draft.file.at = root.members.empty() ? root.at() : root.members.front().key.at;
  draft.was_read = true;
  Diagnostics& problems = draft.problems;
  if (!has_shape(root, Shape::mapping, "a rule file", problems)) return draft;
  if (!check_version(root, draft.file.at, problems)) return draft;
  if (parse_table_file(root, draft)) return draft;
  read_keys(root, draft.file.at, keys, draft, problems);
  if (!root.find("title"))
    problems.add(Severity::warning, "missing-title", draft.file.at, "this file has no 'title'");
  return draft;
}

}  // namespace canonym
