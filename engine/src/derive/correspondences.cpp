#include "derive/correspondences.h"

namespace canonym {
namespace {

constexpr std::string_view rare = "rare";

GraphemeRendering make_rendering(const TableOption& option, LabelTable& labels) {
  GraphemeRendering rendering;
  rendering.letters = read_marked_letters(option.text.text);
  for (const std::string& label : option.labels) {
    if (label == rare)
      rendering.surcharge = 1;
    else
      rendering.labels |= labels.add(label);
  }
  return rendering;
}

}  // namespace

void Correspondences::add(const LetterTable& table, LabelTable& labels, Diagnostics& problems) {
  for (const TableRow& row : table.rows) {
    const std::optional<LetterPattern> pattern = read_pattern(row.pattern, table.classes, problems);
    if (!pattern) continue;
    Renderings renderings;
    for (const TableOption& option : row.options) add_rendering(make_rendering(option, labels), renderings);
    const char32_t first = pattern->letters.empty() ? 0 : pattern->letters.front();
    rows_[first].push_back({*pattern, std::move(renderings)});
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
