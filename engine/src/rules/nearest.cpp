#include "rules/nearest.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "canonym/diagnostic.h"

namespace canonym {
namespace {

// Keys and ids are short; a longer word is cut, which costs a suggestion at worst.
constexpr std::size_t most_letters = 64;
using Row = std::array<std::size_t, most_letters + 1>;

/// Optimal string alignment distance, in bytes: known words are mostly ASCII.
std::size_t distance_between(std::string_view a, std::string_view b) {
  Row before_last{}, last{}, row{};
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
      const bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

std::size_t length_difference(std::string_view a, std::string_view b) {
  return a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
}

}  // namespace

std::optional<std::string_view> find_nearest(std::string_view word, std::span<const std::string_view> known) {
  return find_nearest(word, known, std::max<std::size_t>(1, std::min(word.size(), most_letters) / 3));
}

std::optional<std::string_view> find_nearest(std::string_view word, std::span<const std::string_view> known,
                                             std::size_t most_wrong) {
  word = word.substr(0, most_letters);
  std::optional<std::string_view> nearest;
  std::size_t best = most_wrong + 1;
  for (const std::string_view candidate : known) {
    if (length_difference(word, candidate) >= best || candidate.size() > most_letters) continue;
    const std::size_t distance = distance_between(word, candidate);
    if (distance >= best) continue;
    best = distance;
    nearest = candidate;
  }
  return nearest;
}

std::string ask_whether_meant(std::optional<std::string_view> nearest) {
  return nearest ? "; did you mean " + in_quotes(*nearest) + "?" : std::string();
}

std::optional<std::string_view> Suggestions::find(std::string_view word) {
  if (questions_left_ == 0) return std::nullopt;
  --questions_left_;
  return find_nearest(word, known_);
}

}  // namespace canonym
