#include "normalize/memory_pool.h"

#include <algorithm>

namespace canonym {

std::unique_ptr<TextMemory> MemoryPool::find_idle(LanguageSet languages) {
  const std::lock_guard locked(guard_);
  const auto known =
      std::ranges::find(idle_, languages, [](const auto& memory) { return memory->languages; });
  if (known == idle_.end()) return nullptr;
  std::unique_ptr<TextMemory> memory = std::move(*known);
  idle_.erase(known);
  return memory;
}

void GiveBack::operator()(TextMemory* used) const {
  if (pool)
    pool->give_back(used);
  else
    delete used;
}

LentMemory MemoryPool::take(LanguageSet languages) {
  std::unique_ptr<TextMemory> memory = find_idle(languages);
  if (!memory) memory = std::make_unique<TextMemory>(compiled_, languages);
  return {memory.release(), {this}};
}

void MemoryPool::give_back(TextMemory* memory) {
  std::unique_ptr<TextMemory> idle(memory);
  const std::lock_guard locked(guard_);
  idle_.push_back(std::move(idle));
  if (idle_.size() > most_idle) idle_.erase(idle_.begin());
}

}  // namespace canonym
