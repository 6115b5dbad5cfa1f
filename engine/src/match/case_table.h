#pragma once

#include <map>
#include <utility>
#include <vector>

#include "match/index.h"

namespace canonym {

/// Sequences of letter cases, each once: most spellings have the same few.
class CaseTable {
 public:
  std::uint32_t add(const std::vector<LetterCase>& cases) {
    std::vector<std::uint64_t> key;
    for (const LetterCase& one : cases) key.insert(key.end(), {one.capitals, one.letters});
    const auto [place, is_new] = places_.try_emplace(std::move(key), static_cast<std::uint32_t>(all_.size()));
    if (is_new)
      for (const LetterCase& one : cases) all_.push_back({one.capitals, std::uint64_t{one.letters}});
    return place->second;
  }

  Table<IndexTables::Case> finish() { return Table(std::move(all_)); }

 private:
  std::map<std::vector<std::uint64_t>, std::uint32_t> places_;
  std::vector<IndexTables::Case> all_;
};

}  // namespace canonym
