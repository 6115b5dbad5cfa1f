#include "diff/excerpts.h"
#include "diff/report.h"
#include "diff/words.h"

namespace canonym::cli {
namespace {

constexpr std::size_t most_lines = 40;  // of one list; --format json has all

/// A line for each, behind so many blanks; those beyond the limit are counted.
template <class List, class Describe>
void add_lines(const List& list, std::size_t indent, Describe&& describe, std::string& text) {
  std::size_t lines = 0;
  for (const auto& one : list) {
    if (++lines > most_lines) {
      text += std::string(indent, ' ') + "… and " + std::to_string(list.size() - most_lines) + " more\n";
      return;
    }
    text += std::string(indent, ' ') + describe(one) + "\n";
  }
}

using DescribeItem = std::string (*)(const ChangedItem&);

/// Of what was added or removed as a whole the fields are not listed.
std::string write_item(const ChangedItem& item, DescribeItem describe) {
  std::string text = std::string(sign_of(item.change)) + " " + describe(item);
  const bool is_whole = item.change == ItemChange::added || item.change == ItemChange::removed;
  if (is_whole || item.fields.empty()) return text;
  text += "\n";
  add_lines(item.fields, 6, describe_field, text);
  text.pop_back();
  return text;
}

void add_items(const std::vector<ChangedItem>& items, std::string_view title, DescribeItem describe,
               std::string& text) {
  if (items.empty()) return;
  (text += title) += "\n";
  add_lines(
      items, 2, [&](const ChangedItem& item) { return write_item(item, describe); }, text);
}

std::string write_spelling(const ChangedSpelling& spelling) {
  return in_quotes(spelling.spelling) + ": " + describe_hits(spelling.before) + " → " +
         describe_hits(spelling.after);
}

void add_spellings(const std::vector<ChangedSpelling>& spellings, std::string& text) {
  if (!spellings.empty()) text += "Spellings\n";
  for (const auto& alike : group_by_effect(spellings)) {
    text +=
        "  " + std::string(effect_name(alike.front().effect)) + " (" + std::to_string(alike.size()) + ")\n";
    add_lines(alike, 4, write_spelling, text);
  }
}

void add_derivations(const RuleDifference& rules, std::string& text) {
  if (rules.sampled == 0) return;
  text += "  names derived otherwise in a sample of " + count_things(rules.sampled, "record") + ": " +
          std::to_string(rules.derivations.size()) + "\n";
  add_lines(rules.derivations, 4, describe_derivation, text);
}

std::string write_excerpt(const Excerpt& excerpt) {
  const ChangedHit& hit = *excerpt.hit;
  return std::string(change_name(hit.change)) + " " + std::to_string(hit.count) +
         "×: " + describe_hits(hit.before) + " → " + describe_hits(hit.after) + "\n      " +
         describe_place(*excerpt.place) + ": " + describe_context(excerpt);
}

std::string write_record(const ChangedRecord& record, std::size_t contexts) {
  std::string text = record.record + ": " + describe_counts(record) + "\n";
  for (const HitChange change : {HitChange::added, HitChange::lost, HitChange::changed})
    add_lines(choose_excerpts(record, change, contexts), 4, write_excerpt, text);
  text.pop_back();
  return text;
}

void add_corpus(const CorpusReport& corpus, std::size_t contexts, std::string& text) {
  text += "Texts\n  " + describe_totals(corpus.totals) + "\n";
  add_lines(
      corpus.records, 2, [&](const ChangedRecord& record) { return write_record(record, contexts); }, text);
}

}  // namespace

std::string write_diff_text(const DiffReport& report) {
  if (report.is_empty()) return "";
  const RuleDifference& rules = report.rules;
  std::string text =
      in_quotes(report.before) + " → " + in_quotes(report.after) + ": " + summarize(rules) + "\n";
  add_items(rules.records, "Records", describe_record, text);
  add_items(rules.groups, "Parts of names", describe_group, text);
  add_items(rules.tables, "Tables of languages", describe_table, text);
  add_derivations(rules, text);
  add_spellings(rules.spellings, text);
  if (report.corpus) add_corpus(*report.corpus, report.contexts, text);
  return text;
}

}  // namespace canonym::cli
