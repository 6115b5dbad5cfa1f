#include "derive/correspondences.h"

namespace canonym {
namespace {

constexpr std::string_view rare = "rare";

GraphemeRendering make_rendering(const TableOption& option, const LabelTable& labels) {
  GraphemeRendering rendering;
  rendering.letters = read_marked_letters(option.text.text);
  for (const std::string& label : option.labels) {
    if (label == rare)
      rendering.surcharge = 1;
    else
      rendering.labels |= labels.find(label);
  }
  return rendering;
}

/// Adds the labels of a table, up to the first one that there is no room for.
void add_labels(const LetterTable& table, LabelTable& labels, Diagnostics& problems) {
  for (const TableRow& row : table.rows)
    for (const TableOption& option : row.options)
      for (const std::string& label : option.labels) {
        if (label == rare || labels.add(label) != 0) continue;
        problems.add(Severity::error, "bad-value", option.text.at,
                     "the label " + in_quotes(label) + " is one more than the " +
                         std::to_string(LabelTable::most_labels) + " allowed");
        return;
      }
}

}  // namespace

void Correspondences::add(const LetterTable& table, LabelTable& labels, Diagnostics& problems) {
  add_labels(table, labels, problems);
  for (const TableRow& row : table.rows) {
    const std::optional<LetterPattern> pattern = read_pattern(row.pattern, table.classes, problems);
    if (!pattern) continue;
    Renderings renderings;
    for (const TableOption& option : row.options) renderings.push_back(make_rendering(option, labels));
    tidy_renderings(renderings);
    const char32_t first = pattern->letters.empty() ? 0 : pattern->letters.front();
    rows_[first].push_back({*pattern, std::move(renderings), &row});
  }
}

std::vector<const Correspondences::Row*> Correspondences::find_rows(LettersView word, std::size_t at) const {
  std::vector<const Row*> fitting;
  const auto rows = rows_.find(at < word.size() ? word[at] : 0);
  if (rows == rows_.end()) return fitting;
  for (const Row& row : rows->second)
    if (row.pattern.fits(word, at)) fitting.push_back(&row);
  return fitting;
}

}  // namespace canonym
