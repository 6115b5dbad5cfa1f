#include "lint/shared_hashes.h"

#include <algorithm>

namespace canonym {

void SharedHashes::finish() {
  std::sort(seen_.begin(), seen_.end());
  for (std::size_t i = 1; i < seen_.size(); ++i) {
    const bool is_shared = seen_[i].hash == seen_[i - 1].hash && seen_[i].record != seen_[i - 1].record;
    if (is_shared && (shared_.empty() || shared_.back() != seen_[i].hash)) shared_.push_back(seen_[i].hash);
  }
  seen_ = {};
}

bool SharedHashes::has(std::string_view text) const {
  return std::binary_search(shared_.begin(), shared_.end(), hash_of(text));
}

}  // namespace canonym
