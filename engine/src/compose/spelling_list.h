#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/compose.h"

namespace canonym {

/// Spellings without repetition in one language, each with its most certain way. Spellings that fold
/// alike stay apart, for they may differ in their capitals.
class SpellingList {
 public:
  void add(const Spelling& spelling) {
    if (spelling.text.empty()) return;
    const auto [place, is_new] = index_.try_emplace({spelling.text, spelling.language}, all_.size());
    if (is_new) all_.push_back(spelling);
    Spelling& known = all_[place->second];
    if (spelling.way < known.way) known = spelling;
  }

  const std::vector<Spelling>& all() const { return all_; }
  std::vector<Spelling> take() { return std::move(all_); }

 private:
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> index_;  // by text and language
  std::vector<Spelling> all_;
};

}  // namespace canonym
