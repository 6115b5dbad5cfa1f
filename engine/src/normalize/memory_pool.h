#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "normalize/text_memory.h"

namespace canonym {

class MemoryPool;

/// Where a memory goes that nobody uses any more.
struct GiveBack {
  MemoryPool* pool = nullptr;  ///< null: it is of no pool
  void operator()(TextMemory* used) const;
};
using LentMemory = std::unique_ptr<TextMemory, GiveBack>;

/// What threads remember of texts, lent to one of them at a time. Threads may share it.
class MemoryPool {
 public:
  explicit MemoryPool(const Matcher::Compiled& compiled) : compiled_(compiled) {}

  /// A memory for texts in these languages, be it that of a text before. It comes back by itself, for which
  /// the pool must outlive it.
  LentMemory take(LanguageSet languages);

 private:
  static constexpr std::size_t most_idle = 4;

  friend GiveBack;
  std::unique_ptr<TextMemory> find_idle(LanguageSet languages);
  void give_back(TextMemory* memory);

  const Matcher::Compiled& compiled_;
  std::mutex guard_;
  std::vector<std::unique_ptr<TextMemory>> idle_;  // the one that came back last at the end
};

}  // namespace canonym
