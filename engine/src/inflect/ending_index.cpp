#include "inflect/ending_index.h"

#include <algorithm>

namespace canonym {
namespace {

/// More alternatives than any language has letters are asked one by one, so that hostile tables stay small.
constexpr std::size_t most_indexed = 64;

bool is_indexed(const LetterContext& context) {
  return context.is_given() && !context.is_negated && context.alternatives.size() <= most_indexed;
}

void add_maker(std::vector<FormMaker>& makers, const FormMaker& maker) {
  // Cases of one paradigm come one after the other, so equal endings are among the last.
  if (!makers.empty() && makers.back().paradigm == maker.paradigm &&
      makers.back().ending_size == maker.ending_size)
    makers.back().cells |= maker.cells;
  else
    makers.push_back(maker);
}

}  // namespace

std::uint32_t EndingIndex::Node::find(char32_t letter) const {
  const auto at = std::ranges::lower_bound(next, letter, {}, [](const auto& edge) { return edge.first; });
  return at != next.end() && at->first == letter ? at->second : 0;
}

std::uint32_t EndingIndex::walk(std::string_view letters, std::uint32_t node) {
  for (std::size_t end = letters.size(); end > 0;) {
    const CodePoint letter = decode_before(letters, end);
    end -= letter.size;
    if (const std::uint32_t known = nodes_[node].find(letter.value)) {
      node = known;
      continue;
    }
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    auto& next = nodes_[node].next;
    next.emplace(
        std::ranges::lower_bound(next, letter.value, {}, [](const auto& edge) { return edge.first; }),
        letter.value, made);
    nodes_.emplace_back();
    node = made;
  }
  return node;
}

void EndingIndex::add_ending(const std::string& ending, const FormMaker& maker,
                             const CompiledParadigm& compiled) {
  const std::uint32_t node = walk(ending, 0);
  if (!is_indexed(compiled.after)) {
    add_maker(nodes_[node].makers, maker);
    return;
  }
  if (compiled.after.has_boundary) add_maker(nodes_[node].whole_word_makers, maker);
  for (const Letters& some : compiled.after.alternatives)
    add_maker(nodes_[walk(to_text(some), node)].makers, maker);
}

void EndingIndex::add(std::uint32_t paradigm, const CompiledParadigm& compiled) {
  const bool must_check_stem = compiled.after.is_given() && !is_indexed(compiled.after);
  for (const CellEndings& cell : compiled.cells)
    for (const std::string& ending : cell.endings)
      add_ending(
          ending,
          {paradigm, static_cast<std::uint32_t>(ending.size()), CellSet{1} << cell.cell, must_check_stem},
          compiled);
}

}  // namespace canonym
