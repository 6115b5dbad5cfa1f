#include "columns.h"
#include "show/spellings.h"

namespace canonym::cli {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

/// A row a group; names of forms, and spellings with a label, have a row each.
std::string write_listed(const std::vector<RecordSpelling>& listed) {
  Rows rows;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    const bool is_first = i == 0 || listed[i].group != listed[i - 1].group;
    if (is_first || !listed[i].label.empty())
      rows.push_back(
          {is_first ? std::string(group_name(listed[i].group)) : "", listed[i].text, listed[i].label});
    else
      rows.back()[1] += ", " + listed[i].text;
  }
  for (auto& row : rows)
    if (row[2].empty()) row.pop_back();
  return align_columns(rows, 2);
}

std::string write_count(const WordCount& count) {
  const std::string way = count.read_as.empty() ? "" : " by way of " + count.read_as;
  return count.word + way + " " + std::to_string(count.count) + (count.is_capped ? " or more" : "");
}

std::string write_derivation(const NativeDerivation& derivation) {
  std::string text = "derived from " + derivation.native + " (" + derivation.language + ")\n";
  Rows rows;
  for (const SchemeSpelling& spelling : derivation.schemes)
    rows.push_back({spelling.text, join_words(spelling.schemes, " ", no_limit)});
  text += align_columns(rows, 2);
  std::vector<std::string> counts;
  for (const WordCount& count : derivation.counts) counts.push_back(write_count(count));
  if (!counts.empty()) text += "  spellings without deviation: " + join_words(counts, ", ", no_limit) + "\n";
  return text;
}

std::string write_inflected(const InflectedName& name) {
  Rows rows;
  for (const auto& [case_name, form] : name.forms) rows.push_back({case_name, form});
  return "inflected in " + name.language + ": " + name.base + "\n" + align_columns(rows, 2);
}

}  // namespace

std::string write_spellings_text(const RecordSummary& record, const RecordSpellings& spellings) {
  std::string text = std::string(record.id) + " (" + std::string(record.kind) + ")\n";
  text += write_listed(spellings.listed);
  if (!spellings.alone.empty()) text += "alone: " + std::string(spellings.alone) + "\n";
  Rows nevers;
  for (const NeverSpelling& never : spellings.nevers) nevers.push_back({"never", never.text, never.why});
  text += align_columns(nevers, 2);
  for (const NativeDerivation& derivation : spellings.derived) text += write_derivation(derivation);
  for (const InflectedName& name : spellings.inflected) text += write_inflected(name);
  return text;
}

}  // namespace canonym::cli
