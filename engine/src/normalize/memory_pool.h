#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "normalize/text_memory.h"

namespace canonym {

/// What threads remember of texts, lent to one of them at a time. Threads may share it.
class MemoryPool {
 public:
  explicit MemoryPool(const Matcher::Compiled& compiled) : compiled_(compiled) {}

  /// A memory for texts in these languages, be it that of a text before. It comes back by itself when nobody
  /// uses it any more, for which the pool must outlive it.
  std::shared_ptr<TextMemory> take(LanguageSet languages);

 private:
  static constexpr std::size_t most_idle = 4;

  std::unique_ptr<TextMemory> find_idle(LanguageSet languages);
  void give_back(TextMemory* memory);

  const Matcher::Compiled& compiled_;
  std::mutex guard_;
  std::vector<std::unique_ptr<TextMemory>> idle_;  // the one that came back last at the end
};

}  // namespace canonym
