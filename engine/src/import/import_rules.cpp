#include <algorithm>
#include <cassert>
#include <filesystem>

#include "canonym/error.h"
#include "canonym/layout.h"
#include "import/check_utf8.h"
#include "import/import_format.h"
#include "import/merge_names.h"
#include "import/settle_draft.h"

namespace canonym {
namespace {

std::string list_files(std::span<const Source* const> sources) {
  std::string list;
  for (const Source* source : sources) {
    const std::string name =
        source->name() == "-" ? "standard input" : std::filesystem::path(source->name()).filename().string();
    list += (list.empty() ? "" : ", ") + show_hidden(name);
  }
  return list;
}

ImportedNames read_all(std::span<const Source* const> sources, const ImportFormat& format,
                       const ImportOptions& options) {
  ImportedNames names;
  for (const Source* source : sources) {
    const std::size_t before = names.problems.size();
    check_utf8(*source, names);
    if (names.problems.size() == before) format.read(*source, options, names);
  }
  return names;
}

DraftHead make_head(std::span<const Source* const> sources, const ImportFormat& format,
                    const ImportOptions& options) {
  const std::string files = list_files(sources);
  DraftHead head;
  head.title = options.title.empty() ? "Names imported from " + files : options.title;
  head.source = !options.source.empty()  ? options.source
                : !format.source.empty() ? std::string(format.source)
                                         : files;
  return head;
}

void count_all(const std::vector<DraftRecord>& records, ImportResult& result) {
  const auto is_kept = [](const DraftSpelling& spelling) { return !spelling.is_dropped; };
  for (const DraftRecord& record : records) {
    if (record.is_dropped) continue;
    ++result.records;
    result.spellings += 1 + static_cast<std::size_t>(std::ranges::count_if(record.natives, is_kept)) +
                        static_cast<std::size_t>(std::ranges::count_if(record.variants, is_kept));
  }
}

std::string count_of(std::size_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

/// The comments at the top: how much there is, and what is missing.
std::vector<std::string> make_comments(const ImportFormat& format, std::span<const Source* const> sources,
                                       const ImportResult& result) {
  std::vector<std::string> comments{"Imported from " + list_files(sources) + " (" + std::string(format.name) +
                                    "): " + count_of(result.records, "record") + ", " +
                                    count_of(result.spellings, "spelling")};
  for (const LeftOut& left_out : result.left_out)
    comments.push_back("Left out: " + count_of(left_out.count, "spelling") + " " + left_out.reason);
  if (!result.problems.empty())
    comments.push_back("Left out or to be looked at, as the import told: " +
                       count_of(result.problems.size(), "place"));
  return comments;
}

std::string lay_out(const std::string& draft) {
  const Source source("import", draft);
  const Layout layout = plan_layout(source);
  if (layout.problems.has_errors())
    throw Error("an import cannot be laid out: " + layout.problems[0].message);
  return apply_edits(draft, layout.edits);
}

}  // namespace

ImportResult import_rules(std::span<const Source* const> sources, const ImportOptions& options) {
  const auto table = import_format_table();
  const auto format = std::ranges::find(table, options.format, &ImportFormat::name);
  assert(format != table.end());
  ImportedNames names = read_all(sources, *format, options);
  // A file without a source of its own is the source of its spellings.
  DraftHead head = make_head(sources, *format, options);
  for (ImportedName& name : names.all)
    for (ImportedSpelling& spelling : name.spellings)
      if (spelling.source.empty() && name.source.empty()) spelling.source = head.source;
  ImportResult result;
  std::vector<DraftRecord> records;
  if (!names.problems.has_errors()) {
    records = merge_names(names, options);
    settle_draft(head, records, options, names);
  }
  count_all(records, result);
  for (const auto& [reason, count] : names.left_out) result.left_out.push_back({reason, count});
  result.problems = std::move(names.problems);
  result.problems.sort_by_place();
  if (result.problems.has_errors()) return result;
  head.comments = make_comments(*format, sources, result);
  result.rules = lay_out(write_draft(head, records, VariantForm::attested).text);
  return result;
}

}  // namespace canonym
