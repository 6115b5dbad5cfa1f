#include "match/known_derivations.h"

#include <utility>

#include "match/word_key.h"

namespace canonym {
namespace {

std::uint64_t hash_of(std::string_view spelling) {
  return WordKey::of(spelling.data(), spelling.size()).hash();
}

}  // namespace

bool KnownDerivations::find(std::string_view spelling, std::vector<DerivedWord>& found) {
  const std::lock_guard locked(guard_);
  found.clear();
  if (unread_.has(spelling, hash_of(spelling))) return true;
  if (const auto known = read_.find(spelling); known != read_.end()) return found = known->second, true;
  const auto before = read_before_.find(spelling);
  if (before == read_before_.end()) return false;
  auto moved = read_before_.extract(before);
  found = moved.mapped();
  make_room();
  read_.insert(std::move(moved));
  return true;
}

void KnownDerivations::note(std::string_view spelling, const std::vector<DerivedWord>& found) {
  const std::lock_guard locked(guard_);
  if (found.empty()) return unread_.note(spelling, hash_of(spelling));
  make_room();
  read_.try_emplace(std::string(spelling), found);
}

void KnownDerivations::make_room() {
  if (read_.size() < most_read) return;
  read_before_ = std::move(read_);
  read_ = {};
}

}  // namespace canonym
