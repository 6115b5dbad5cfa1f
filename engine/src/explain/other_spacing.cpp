#include <vector>

#include "explain/obstacles.h"

namespace canonym {
namespace {

constexpr std::size_t most_words = 5;
constexpr std::size_t longest_gap = 40;  // bytes
constexpr std::size_t longest_read = 256;

std::vector<Span> read_words(const WordReader& reader, std::string_view words) {
  std::vector<Span> spans;
  Word word;
  for (std::size_t at = 0; at < words.size() && spans.size() < most_words;) {
    if (!spans.empty() && at - spans.back().end > longest_gap) break;
    const std::size_t size = reader.characters().read(words, at).size;
    if (!reader.is_name_start(words, at)) {
      at += size;
      continue;
    }
    reader.read(words, at, longest_read, word);
    if (word.end_count == 0) break;
    spans.push_back({at, word.ends[0].end});
    at = std::max(at + size, word.ends[0].end);
  }
  return spans;
}

std::string_view text_of(std::string_view words, Span span) {
  return words.substr(span.begin, span.size());
}

bool is_joined(const WordReader& reader, std::string_view words, Span gap, Joiner joiner) {
  if (joiner == Joiner::blank) return reader.find_word_after_blank(words, gap.begin) == gap.end;
  const Joined joined = reader.read_joiner(words, gap.begin);
  return joined.is_joined && joined.joiner == joiner && joined.at == gap.end;
}

/// The same words with one joiner between all of them.
std::optional<Obstacle> find_joined_by(const WhatIf& what_if, std::string_view words,
                                       const std::vector<Span>& spans, Joiner joiner) {
  const std::string between = joiner == Joiner::blank ? " " : "-";
  std::string changed;
  for (const Span& span : spans)
    changed += (changed.empty() ? "" : between) + std::string(text_of(words, span));
  const auto found = what_if.find(changed);
  if (!found || found->skip != Skip::none) return std::nullopt;
  std::size_t begin = 0;  // of the word in `changed`
  for (std::size_t i = 0; i + 1 < spans.size(); ++i) {
    begin += spans[i].size() + between.size();
    if (begin >= found->span.end) break;
    const Span gap{spans[i].end, spans[i + 1].begin};
    if (is_joined(what_if.reader(), words, gap, joiner)) continue;
    return Obstacle{Miss::other_spacing, gap, between, *found, changed.substr(0, found->span.end)};
  }
  return std::nullopt;
}

/// SvetlanaTikhanovskaya.
std::optional<Obstacle> find_run_together(const WhatIf& what_if, std::string_view words, std::size_t first) {
  bool is_after_small = false;
  for (std::size_t at = 0; at < first;) {
    const auto [character, value, size] = what_if.reader().characters().read(words, at);
    const bool is_capital = character.is(Character::upper);
    if (is_capital && is_after_small) {
      const std::string changed = std::string(words.substr(0, at)) + " " + std::string(words.substr(at));
      const auto found = what_if.find(changed);
      if (found && found->skip == Skip::none && found->span.end > at + 1)
        return Obstacle{Miss::other_spacing, {at, at}, " ", *found, changed.substr(0, found->span.end)};
    }
    is_after_small = character.is(Character::cased) && !is_capital;
    at += size;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Obstacle> find_other_spacing(const WhatIf& what_if, std::string_view words, std::size_t first) {
  const std::vector<Span> spans = read_words(what_if.reader(), words);
  for (const Joiner joiner : {Joiner::blank, Joiner::hyphen})
    if (auto obstacle = find_joined_by(what_if, words, spans, joiner)) return obstacle;
  return find_run_together(what_if, words, first);
}

}  // namespace canonym
