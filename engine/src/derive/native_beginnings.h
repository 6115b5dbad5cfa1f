#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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
  const NativeBeginning* find(const MarkedLetters& spelling) const;

  /// Whether a spelling that begins so has been met before: most beginnings of a short text are met once, and
  /// are not worth being remembered.
  bool meet(const MarkedLetters& spelling);

  /// In place until another one is met.
  const NativeBeginning& add(const MarkedLetters& spelling, NativeBeginning beginning);

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
    std::size_t operator()(const Key& key) const;
  };
  static Key key_of(const MarkedLetters& spelling);

  std::unordered_map<Key, std::optional<NativeBeginning>, Hash> known_;  // none where it has been met once
  std::size_t weight_ = 0;
};

}  // namespace canonym
