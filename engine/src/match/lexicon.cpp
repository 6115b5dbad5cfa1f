#include "match/lexicon.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "match/word_key.h"

namespace canonym {
namespace {

constexpr std::size_t least_slots = 64;

/// Of short words the hash of their keys, so that a glance tells it. Else eight bytes a step; the multiplier
/// is that of splitmix64. It stands in images: another hash is another Image::version.
std::uint64_t hash_of(std::string_view bytes) {
  if (bytes.size() <= WordKey::most_bytes) return WordKey::of(bytes.data(), bytes.size()).hash();
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

/// Other bits than those that the slot is found by.
std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

Lexicon::Lexicon(Tables tables) : tables_(std::move(tables)), tagged_(tables_.ends.size()) {
  std::size_t begin = 0;
  for (const std::size_t end : tables_.ends.all()) {
    longest_ = std::max(longest_, end - begin);
    begin = end;
  }
}

bool Lexicon::is_sound(const Tables& tables) {
  // No loop ends early, so that each is one of vectors.
  const std::span<const Little32> ends = tables.ends.all();
  std::uint32_t is_disordered = 0;
  for (std::size_t i = 1; i < ends.size(); ++i)
    is_disordered |= static_cast<std::uint32_t>(ends[i - 1] > ends[i]);
  if (is_disordered != 0 || (!ends.empty() && ends.back() > tables.bytes.size())) return false;
  const auto count = static_cast<std::uint32_t>(ends.size());
  const TaggedNumber::Slots slots = TaggedNumber(count).look_at(tables.slots.all(), unknown, 0, count);
  return slots.has_empty && slots.are_within && std::has_single_bit(tables.slots.size());
}

WordId Lexicon::find(std::string_view folded) const {
  return find(folded, hash_of(folded));
}

WordId Lexicon::find(std::string_view folded, std::uint64_t hash) const {
  if (tables_.slots.size() == 0) return unknown;
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
    const std::uint32_t found = tables_.slots[slot];
    if (found == unknown) return unknown;
    if (!tagged_.may_be_of(found, tag_of(hash))) continue;
    const WordId word = tagged_.number(found);
    if (text(word) == folded) return word;
  }
}

WordId Lexicon::guess(std::uint64_t hash) const {
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t look = 0; look < most_guesses; ++look) {
    const std::uint32_t found = tables_.slots[(hash + look) & mask];
    if (found == unknown) return unknown;
    if (tagged_.may_be_of(found, tag_of(hash))) return tagged_.number(found);
  }
  return unknown;
}

LexiconBuilder::LexiconBuilder() : slots_(least_slots, Lexicon::unknown) {}

std::string_view LexiconBuilder::text(WordId word) const {
  const std::size_t begin = word == 0 ? 0 : std::uint32_t{ends_[word - 1]};
  return {bytes_.data() + begin, ends_[word] - begin};
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
  if (ends_.size() * 3 >= slots_.size() * 2) grow();
  const std::uint64_t hash = hash_of(folded);
  const std::size_t slot = slot_of(folded, hash);
  if (slots_[slot] != Lexicon::unknown) return slots_[slot];
  bytes_.insert(bytes_.end(), folded.begin(), folded.end());
  ends_.emplace_back(static_cast<std::uint32_t>(bytes_.size()));
  hashes_.push_back(hash);
  const auto word = static_cast<WordId>(ends_.size() - 1);
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
  const TaggedNumber tagged(ends_.size());
  for (Little32& slot : slots_)
    if (slot != Lexicon::unknown) slot = tagged.join(slot, tag_of(hashes_[slot]));
  hashes_ = {};
  bytes_.shrink_to_fit();
  ends_.shrink_to_fit();
  return Lexicon({Table(std::move(bytes_)), Table(std::move(ends_)), Table(std::move(slots_))});
}

}  // namespace canonym
