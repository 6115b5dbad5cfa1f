#include "derive/correspondences.h"

#include <algorithm>

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

GraphemeRendering itself(char32_t letter, LabelTable& labels) {
  return {{{letter, 0}}, labels.add("all"), 0};
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

std::vector<Reading> Correspondences::read_at(LettersView word, std::size_t at) const {
  std::map<std::size_t, Renderings> by_size;
  const auto add_fitting = [&](char32_t first) {
    const auto rows = rows_.find(first);
    if (rows == rows_.end()) return;
    for (const Row& row : rows->second)
      if (row.pattern.fits(word, at))
        for (const GraphemeRendering& rendering : row.renderings)
          add_rendering(rendering, by_size[row.pattern.letters.size()]);
  };
  if (at < word.size()) {
    add_fitting(word[at]);
    LabelTable labels;
    if (!by_size.contains(1)) add_rendering(itself(word[at], labels), by_size[1]);
  } else {
    add_fitting(0);
  }
  std::vector<Reading> readings;
  for (auto& [size, renderings] : by_size) readings.push_back({at, size, std::move(renderings)});
  return readings;
}

}  // namespace canonym
