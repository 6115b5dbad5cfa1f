#include "match/lexicon.h"

#include <algorithm>
#include <cstring>

namespace canonym {
namespace {

/// Eight bytes a step; words are short. The multiplier is that of splitmix64.
std::uint64_t hash_of(std::string_view bytes) {
  constexpr std::uint64_t multiplier = 0xBF58476D1CE4E5B9;
  std::uint64_t hash = bytes.size();
  while (!bytes.empty()) {
    std::uint64_t block = 0;
    const std::size_t size = std::min<std::size_t>(bytes.size(), 8);
    std::memcpy(&block, bytes.data(), size);
    hash = (hash ^ block) * multiplier;
    hash ^= hash >> 29;
    bytes.remove_prefix(size);
  }
  return hash;
}

}  // namespace

Lexicon::Lexicon() : slots_(64, unknown) {}

std::size_t Lexicon::slot_of(std::string_view folded, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != unknown) {
    const WordId word = slots_[slot];
    if (words_[word].hash == hash && text(word) == folded) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

WordId Lexicon::find(std::string_view folded) const {
  return slots_[slot_of(folded, hash_of(folded))];
}

WordId Lexicon::add(std::string_view folded) {
  if (words_.size() * 2 >= slots_.size()) grow();
  const std::uint64_t hash = hash_of(folded);
  const std::size_t slot = slot_of(folded, hash);
  if (slots_[slot] != unknown) return slots_[slot];
  words_.push_back(
      {static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint32_t>(folded.size()), hash});
  bytes_ += folded;
  longest_ = std::max(longest_, folded.size());
  return slots_[slot] = static_cast<WordId>(words_.size() - 1);
}

void Lexicon::grow() {
  slots_.assign(slots_.size() * 2, unknown);
  const std::size_t mask = slots_.size() - 1;
  for (WordId word = 0; word < words_.size(); ++word) {
    std::size_t slot = words_[word].hash & mask;
    while (slots_[slot] != unknown) slot = (slot + 1) & mask;
    slots_[slot] = word;
  }
}

}  // namespace canonym
