#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/model.h"

namespace canonym {

/// The small words by which the languages of a text are known, of all tables at once: most words of a text
/// are none, which is told by one look.
class SmallWords {
 public:
  explicit SmallWords(const std::vector<InflectionDraft>& tables);

  /// Numbers of the tables that have the word, in order. `word` is as to_plain_letters has it.
  std::span<const std::uint32_t> find(std::string_view word) const {
    const auto found = tables_.find(word);
    return found == tables_.end() ? std::span<const std::uint32_t>() : found->second;
  }

  /// The same where the hash of its WordKey is known, which tells most words that are none.
  std::span<const std::uint32_t> find(std::string_view word, std::uint64_t hash) const {
    return hashes_[hash % hashes_.size()] ? find(word) : std::span<const std::uint32_t>();
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };

  std::unordered_map<std::string, std::vector<std::uint32_t>, Hash, std::equal_to<>> tables_;
  std::bitset<1 << 14> hashes_;
};

}  // namespace canonym
