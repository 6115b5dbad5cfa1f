#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// The known word that was probably meant: the one with the fewest letters added,
/// left out, changed or swapped with their neighbour, if no more than a third of the
/// word is wrong (one letter always may be); the first of equals. None when nothing is near.
std::optional<std::string_view> find_nearest(std::string_view word, std::span<const std::string_view> known);

/// The same with at most so many letters wrong.
std::optional<std::string_view> find_nearest(std::string_view word, std::span<const std::string_view> known,
                                             std::size_t most_wrong);

/// "; did you mean 'variants'?", or nothing when there is no nearest word.
std::string ask_whether_meant(std::optional<std::string_view> nearest);

/// Nearest words out of a long list. It tires after some questions and knows
/// nothing any more, so that ten thousand mistakes do not take forever.
class Suggestions {
 public:
  explicit Suggestions(std::vector<std::string_view> known) : known_(std::move(known)) {}

  std::optional<std::string_view> find(std::string_view word);

 private:
  std::vector<std::string_view> known_;
  int questions_left_ = 100;
};

}  // namespace canonym
