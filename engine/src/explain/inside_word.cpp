#include <vector>

#include "explain/obstacles.h"

namespace canonym {
namespace {

constexpr std::size_t longest_word = 96;  // bytes
constexpr std::size_t fewest_letters = 4;
constexpr std::size_t fewest_read_letters = 6;  // of one that nobody has listed

/// Where the letters of a word begin, and its end.
std::vector<std::size_t> find_letters(std::string_view word) {
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < word.size(); at += decode_at(word, at).size) begins.push_back(at);
  begins.push_back(word.size());
  return begins;
}

std::optional<Obstacle> find_name(const WhatIf& what_if, std::string_view word, Span part,
                                  std::size_t letters) {
  const std::string name(word.substr(part.begin, part.size()));
  if (letters < fewest_letters || !what_if.reader().is_name_start(name, 0)) return std::nullopt;
  const auto found = what_if.find(name, 0, {.ignore_case = part.begin > 0});
  if (!found || found->skip != Skip::none || found->span.end != name.size()) return std::nullopt;
  if (!found->claims.front().derived.empty() && letters < fewest_read_letters) return std::nullopt;
  return Obstacle{Miss::inside_word, part, "", *found, name};
}

}  // namespace

std::optional<Obstacle> find_inside_word(const WhatIf& what_if, std::string_view words, std::size_t first) {
  if (first > longest_word) return std::nullopt;
  const std::string_view word = words.substr(0, first);
  const std::vector<std::size_t> letters = find_letters(word);
  const std::size_t count = letters.size() - 1;
  for (std::size_t left_out = 1; left_out < count; ++left_out) {
    const std::size_t kept = count - left_out;
    if (auto front = find_name(what_if, word, {0, letters[kept]}, kept)) return front;
    if (auto back = find_name(what_if, word, {letters[left_out], first}, kept)) return back;
  }
  return std::nullopt;
}

}  // namespace canonym
