#include <algorithm>

#include "diff/excerpts.h"
#include "diff/markup.h"
#include "diff/report.h"
#include "diff/words.h"

namespace canonym::cli {
namespace {

// GitHub takes 65,536 characters a comment; of bytes there are at least as many.
constexpr std::size_t most_bytes = 65'000;
constexpr std::size_t most_rows = 50;    // of a table
constexpr std::size_t most_lines = 200;  // of a folded list

/// A list that is folded away under its title.
struct Section {
  std::string title;  // HTML
  std::vector<std::string> lines;
};

/// A page that stays within its limit: what does not fit is counted.
class Page {
 public:
  explicit Page(std::string head) : text_(std::move(head)) {}

  void add(const Section& section) {
    if (section.lines.empty()) return;
    const std::string open = "\n<details><summary>" + section.title + "</summary>\n\n";
    const std::string close = "\n</details>\n";
    std::size_t written = 0;
    std::string lines;
    for (const std::string& line : section.lines) {
      const std::size_t size = text_.size() + open.size() + lines.size() + line.size() + 1 + close.size();
      if (written == most_lines || size + reserve_bytes > most_bytes) break;
      lines += line + "\n";
      ++written;
    }
    left_out_ += section.lines.size() - written;
    if (written > 0) text_ += open + lines + close;
  }

  std::string finish() && {
    if (left_out_ > 0)
      text_ += "\n" + count_things(left_out_, "line") + " left out; `--format json` has them all.\n";
    return std::move(text_);
  }

 private:
  static constexpr std::size_t reserve_bytes = 200;  // for the note at the end

  std::string text_;
  std::size_t left_out_ = 0;
};

std::size_t count_changes(const std::vector<ChangedItem>& items, ItemChange change) {
  return static_cast<std::size_t>(std::ranges::count(items, change, &ChangedItem::change));
}

std::string write_cell(std::size_t count) {
  return " | " + (count > 0 ? std::to_string(count) : std::string());
}

std::string write_row(std::string_view what, const std::vector<ChangedItem>& items) {
  if (items.empty()) return "";
  std::string row = "| " + std::string(what);
  for (const ItemChange change :
       {ItemChange::added, ItemChange::removed, ItemChange::renamed, ItemChange::changed})
    row += write_cell(count_changes(items, change));
  return row + " |\n";
}

std::string write_items_table(const RuleDifference& rules) {
  const std::string rows = write_row("records", rules.records) + write_row("groups of parts", rules.groups) +
                           write_row("tables of languages", rules.tables);
  if (rows.empty()) return "";
  return "\n| | added | removed | renamed | changed |\n|---|---:|---:|---:|---:|\n" + rows;
}

std::string write_spellings_table(const std::vector<ChangedSpelling>& spellings) {
  std::string rows;
  for (const auto& alike : group_by_effect(spellings))
    rows += "| " + std::string(effect_name(alike.front().effect)) + write_cell(alike.size()) + " |\n";
  return rows.empty() ? "" : "\n| what becomes of a spelling | |\n|---|---:|\n" + rows;
}

std::string write_corpus_table(const CorpusReport& corpus) {
  std::string text = "\n" + describe_totals(corpus.totals) + ".\n";
  if (corpus.records.empty()) return text;
  text += "\n| found in texts | added | lost | changed | written otherwise |\n|---|---:|---:|---:|---:|\n";
  for (std::size_t i = 0; i < std::min(most_rows, corpus.records.size()); ++i) {
    const ChangedRecord& record = corpus.records[i];
    text += "| " + html_code(record.record);
    for (const std::size_t count : record.counts) text += write_cell(count);
    text += write_cell(record.rewritten) + " |\n";
  }
  if (corpus.records.size() > most_rows)
    text += "\n… and " + count_things(corpus.records.size() - most_rows, "record") + " more\n";
  return text;
}

using DescribeItem = std::string (*)(const ChangedItem&);

Section fold_items(std::string_view title, const std::vector<ChangedItem>& items, DescribeItem describe) {
  Section section{std::string(title) + " (" + std::to_string(items.size()) + ")", {}};
  for (const ChangedItem& item : items) {
    section.lines.push_back("- " + std::string(change_name(item.change)) + " " + code_span(describe(item)));
    for (const FieldChange& field : item.fields)
      section.lines.push_back("  - " + code_span(describe_field(field)));
  }
  return section;
}

Section fold_spellings(const std::vector<ChangedSpelling>& alike) {
  Section section{"Spellings: " + std::string(effect_name(alike.front().effect)) + " (" +
                      std::to_string(alike.size()) + ")",
                  {}};
  for (const ChangedSpelling& spelling : alike)
    section.lines.push_back("- " + code_span(in_quotes(spelling.spelling)) + ": " +
                            code_span(describe_hits(spelling.before)) + " → " +
                            code_span(describe_hits(spelling.after)));
  return section;
}

Section fold_derivations(const RuleDifference& rules) {
  Section section{"Names derived otherwise in a sample of " + count_things(rules.sampled, "record") + " (" +
                      std::to_string(rules.derivations.size()) + ")",
                  {}};
  for (const ChangedDerivation& derivation : rules.derivations)
    section.lines.push_back("- " + code_span(describe_derivation(derivation)));
  return section;
}

void add_excerpt(const Excerpt& excerpt, std::vector<std::string>& lines) {
  const ChangedHit& hit = *excerpt.hit;
  lines.push_back("- " + std::string(change_name(hit.change)) + " " + std::to_string(hit.count) +
                  "×: " + code_span(describe_hits(hit.before)) + " → " + code_span(describe_hits(hit.after)));
  lines.push_back("  - " + code_span(describe_place(*excerpt.place)) + " " +
                  code_span(describe_context(excerpt)));
}

Section fold_record(const ChangedRecord& record, std::size_t contexts) {
  Section section{html_code(record.record) + " in texts: " + describe_counts(record), {}};
  for (const HitChange change : {HitChange::added, HitChange::lost, HitChange::changed})
    for (const Excerpt& excerpt : choose_excerpts(record, change, contexts))
      add_excerpt(excerpt, section.lines);
  return section;
}

std::string write_head(const DiffReport& report) {
  std::string head = "### Rules: " + code_span(report.before) + " → " + code_span(report.after) + "\n";
  if (report.is_empty()) return head + "\nNo difference.\n";
  head += write_items_table(report.rules) + write_spellings_table(report.rules.spellings);
  if (report.corpus) head += write_corpus_table(*report.corpus);
  return head;
}

}  // namespace

std::string write_diff_markdown(const DiffReport& report) {
  Page page(write_head(report));
  page.add(fold_items("Records", report.rules.records, describe_record));
  page.add(fold_items("Parts of names", report.rules.groups, describe_group));
  page.add(fold_items("Tables of languages", report.rules.tables, describe_table));
  page.add(fold_derivations(report.rules));
  for (const auto& alike : group_by_effect(report.rules.spellings)) page.add(fold_spellings(alike));
  if (report.corpus)
    for (const ChangedRecord& record : report.corpus->records) page.add(fold_record(record, report.contexts));
  return std::move(page).finish();
}

}  // namespace canonym::cli
