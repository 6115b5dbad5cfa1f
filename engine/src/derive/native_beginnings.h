#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "derive/native_words.h"

namespace canonym {

/// What native words may be read as far as the first letters of a spelling go.
struct NativeBeginning {
  using Reached = std::array<LabelSet, Allowance::most_deviations + 1>;
  struct State {
    std::uint32_t node = 0;
    std::uint32_t at = 0;  ///< letters of the spelling
    Reached reached{};
  };
  /// A node with the letters read up to it, or where these letters end inside of a rendering that leads on.
  struct Open {
    State state;
    std::uint32_t depth = 0;            ///< of the node where the walk goes on
    std::uint32_t to = 0;               ///< where the rendering leads
    const Option* rendering = nullptr;  ///< null where there is none
  };
  std::vector<Open> open;
  std::size_t looked = 0;            ///< letters that had a bearing on it
  bool first_may_be_longer = false;  ///< whether words may begin with a rendering that has more letters
};

/// What a walk writes down on its way.
struct WalkMemory {
  std::vector<std::uint64_t> bits;  ///< of the letters and of the end; see OptionSets::begins
  std::vector<std::vector<NativeBeginning::State>> by_depth;
};

/// Remembers of words that begin alike what their first letters say: the walks of most of them end soon
/// behind these. For one NativeWords and one thread.
class NativeBeginnings {
 public:
  static constexpr std::size_t letters = 3;

  /// Null when it is not known. `spelling` has so many letters, at least.
  const NativeBeginning* find(const MarkedLetters& spelling) const {
    const auto known = known_.find(key_of(spelling));
    return known == known_.end() ? nullptr : &known->second;
  }

  /// Valid until the next one is added. Where there is no more room all are forgotten.
  const NativeBeginning& add(const MarkedLetters& spelling, NativeBeginning beginning) {
    if (weight_ > most_weight) {
      known_.clear();
      weight_ = 0;
    }
    weight_ += 1 + beginning.open.size();
    return known_.insert_or_assign(key_of(spelling), std::move(beginning)).first->second;
  }

  /// Of walks, one after the other.
  WalkMemory memory;

 private:
  static constexpr std::size_t most_weight = 1 << 16;  // some 5 MB

  struct Key {
    std::array<MarkedLetter, letters> first;
    bool is_marked;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      std::uint64_t hash = key.is_marked;
      for (const MarkedLetter& letter : key.first)
        hash = (hash ^ (std::uint64_t{letter.mark} << 32 | letter.base)) * 0xBF58476D1CE4E5B9;
      return static_cast<std::size_t>(hash ^ hash >> 32);
    }
  };

  static Key key_of(const MarkedLetters& spelling) {
    return {{spelling[0], spelling[1], spelling[2]}, has_marks(spelling)};
  }

  std::unordered_map<Key, NativeBeginning, Hash> known_;
  std::size_t weight_ = 0;
};

}  // namespace canonym
