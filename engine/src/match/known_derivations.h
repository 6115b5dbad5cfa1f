#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "derive/native_words.h"
#include "match/word_memo.h"

namespace canonym {

/// Remembers which native words spellings were read off: texts have the same words again and again, and so do
/// several threads that read one. Bounded; threads may share it.
class KnownDerivations {
 public:
  /// False when the spelling is not remembered; else `found` is what was noted.
  bool find(std::string_view spelling, std::vector<DerivedWord>& found);

  void note(std::string_view spelling, const std::vector<DerivedWord>& found);

 private:
  static constexpr std::size_t most_read = 1 << 14;

  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Read = std::unordered_map<std::string, std::vector<DerivedWord>, TextHash, std::equal_to<>>;

  void make_room();

  std::mutex guard_;
  WordMemo unread_;   // spellings that are read off none, as most are
  Read read_;         // others
  Read read_before_;  // the last `most_read`: what is asked for again comes over from there
};

}  // namespace canonym
