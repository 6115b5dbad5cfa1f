#include "match/lexicon.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace canonym {
namespace {

constexpr std::size_t least_slots = 64;

/// Eight bytes a step; words are short. The multiplier is that of splitmix64. It stands in images: another
/// hash is another Image::version.
std::uint64_t hash_of(std::string_view bytes) {
  constexpr std::uint64_t multiplier = 0xBF58476D1CE4E5B9;
  std::uint64_t hash = bytes.size();
  while (!bytes.empty()) {
    Little64 block;
    const std::size_t size = std::min(bytes.size(), sizeof block);
    std::memcpy(&block, bytes.data(), size);
    hash = (hash ^ block) * multiplier;
    hash ^= hash >> 29;
    bytes.remove_prefix(size);
  }
  return hash;
}

std::uint32_t kept_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

Lexicon::Lexicon(Tables tables) : tables_(std::move(tables)) {
  std::size_t begin = 0;
  for (const Place& place : tables_.places.all()) {
    longest_ = std::max(longest_, place.end - begin);
    begin = place.end;
  }
}

bool Lexicon::is_sound(const Tables& tables) {
  // No loop ends early, so that each is one of vectors.
  const std::span<const Place> places = tables.places.all();
  std::uint32_t is_disordered = 0;
  for (std::size_t i = 1; i < places.size(); ++i)
    is_disordered |= static_cast<std::uint32_t>(places[i - 1].end > places[i].end);
  if (is_disordered != 0 || (!places.empty() && places.back().end > tables.bytes.size())) return false;
  static_assert(unknown + std::uint32_t{1} == 0);
  std::uint32_t least = unknown, most = 0;  // of the words, counted from 1
  for (const Little32 word : tables.slots.all()) {
    const std::uint32_t number = word + std::uint32_t{1};
    least = std::min(least, number);
    most = std::max(most, number);
  }
  return least == 0 && most <= places.size() && std::has_single_bit(tables.slots.size());
}

WordId Lexicon::find(std::string_view folded) const {
  if (tables_.slots.size() == 0) return unknown;
  const std::uint64_t hash = hash_of(folded);
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
    const WordId word = tables_.slots[slot];
    if (word == unknown || (tables_.places[word].hash == kept_of(hash) && text(word) == folded)) return word;
  }
}

LexiconBuilder::LexiconBuilder() : slots_(least_slots, Lexicon::unknown) {}

std::string_view LexiconBuilder::text(WordId word) const {
  const std::size_t begin = word == 0 ? 0 : std::uint32_t{places_[word - 1].end};
  return {bytes_.data() + begin, places_[word].end - begin};
}

std::size_t LexiconBuilder::slot_of(std::string_view folded, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != Lexicon::unknown) {
    const WordId word = slots_[slot];
    if (hashes_[word] == hash && text(word) == folded) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

WordId LexiconBuilder::add(std::string_view folded) {
  if (places_.size() * 3 >= slots_.size() * 2) grow();
  const std::uint64_t hash = hash_of(folded);
  const std::size_t slot = slot_of(folded, hash);
  if (slots_[slot] != Lexicon::unknown) return slots_[slot];
  bytes_.insert(bytes_.end(), folded.begin(), folded.end());
  places_.push_back({static_cast<std::uint32_t>(bytes_.size()), kept_of(hash)});
  hashes_.push_back(hash);
  const auto word = static_cast<WordId>(places_.size() - 1);
  slots_[slot] = word;
  return word;
}

void LexiconBuilder::grow() {
  slots_.assign(slots_.size() * 2, Lexicon::unknown);
  const std::size_t mask = slots_.size() - 1;
  for (WordId word = 0; word < hashes_.size(); ++word) {
    std::size_t slot = hashes_[word] & mask;
    while (slots_[slot] != Lexicon::unknown) slot = (slot + 1) & mask;
    slots_[slot] = word;
  }
}

Lexicon LexiconBuilder::finish() {
  hashes_ = {};
  bytes_.shrink_to_fit();
  places_.shrink_to_fit();
  return Lexicon({Table(std::move(bytes_)), Table(std::move(places_)), Table(std::move(slots_))});
}

}  // namespace canonym
