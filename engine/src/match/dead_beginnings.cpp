#include "match/dead_beginnings.h"

#include <algorithm>
#include <cstring>

namespace canonym {
namespace {

bool is_letter(char byte) {
  const char lower = static_cast<char>(byte | 0x20);
  return lower >= 'a' && lower <= 'z';
}

}  // namespace

/// Small, the first in the lowest byte, whatever the machine; 0 when it has something else than ASCII
/// letters.
std::uint64_t DeadBeginnings::first_letters(std::string_view word) {
  if (!std::ranges::all_of(word, is_letter)) return 0;
  std::uint64_t letters = 0;
  for (std::size_t i = 0; i < std::min(word.size(), most_letters); ++i)
    letters |= std::uint64_t{static_cast<unsigned char>(word[i] | 0x20)} << 8 * i;
  return letters;
}

std::uint64_t DeadBeginnings::cut(std::uint64_t letters, std::size_t size) {
  return size < 8 ? letters & ((std::uint64_t{1} << 8 * size) - 1) : letters;
}

std::size_t DeadBeginnings::place_of(const Beginning& beginning) const {
  const std::uint64_t mixed = (beginning.letters ^ beginning.length << 57) * 0xBF58476D1CE4E5B9;
  return (mixed >> 32 ^ mixed >> 47) & (places_.size() - 1);
}

bool DeadBeginnings::has(std::string_view word) const {
  if (places_.empty()) return false;
  const std::uint64_t letters = first_letters(word);
  if (letters == 0) return false;
  for (std::size_t size = 1; size <= std::min(word.size(), most_letters); ++size) {
    if ((sizes_ >> size & 1) == 0) continue;
    for (const std::uint64_t length : {std::uint64_t{0}, std::uint64_t{word.size()}}) {
      const Beginning beginning{cut(letters, size), length};
      if (places_[place_of(beginning)] == beginning) return true;
    }
  }
  return false;
}

void DeadBeginnings::note(std::string_view word, const DeadBeginning& beginning) {
  const std::uint64_t letters = first_letters(word);
  if (letters == 0 || beginning.letters == 0 || beginning.letters > std::min(word.size(), most_letters))
    return;
  if (noted_ == places_.size() && noted_ < most_places) grow();
  noted_ = std::min(noted_ + 1, places_.size());
  sizes_ |= 1U << beginning.letters;
  const Beginning kept{cut(letters, beginning.letters), beginning.has_length ? word.size() : 0};
  places_[place_of(kept)] = kept;
}

/// Forgets all, which is soon known again.
void DeadBeginnings::grow() {
  places_.assign(std::clamp(places_.size() * 8, least_places, most_places), {});
  noted_ = 0;
}

}  // namespace canonym
