#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "canonym/rules.h"
#include "derive/language_tables.h"

namespace canonym {

/// Remembers of which records the canonical spelling, in two words, is part of no other name, in texts of one
/// choice of languages. Threads may share it.
class KnownFullNames {
 public:
  enum class Verdict : std::uint8_t { unknown, kept, weighed };

  /// Of a rule set with so many records.
  explicit KnownFullNames(std::size_t records) : verdicts_(records) {}

  Verdict of(RecordIndex record) const { return verdicts_[record].load(std::memory_order_relaxed); }
  void note(RecordIndex record, Verdict verdict) {
    verdicts_[record].store(verdict, std::memory_order_relaxed);
  }

 private:
  std::vector<std::atomic<Verdict>> verdicts_;
};

/// The same for each choice of languages, up to some. Threads may share it.
class KnownFullNamesByLanguages {
 public:
  /// Null when there are too many already. Lasts as long as this.
  KnownFullNames* find(LanguageSet languages, std::size_t records) {
    const std::lock_guard locked(guard_);
    for (const auto& [known, names] : known_)
      if (known == languages) return names.get();
    if (known_.size() == most_choices) return nullptr;
    known_.emplace_back(languages, std::make_unique<KnownFullNames>(records));
    return known_.back().second.get();
  }

 private:
  static constexpr std::size_t most_choices = 16;

  std::mutex guard_;
  std::vector<std::pair<LanguageSet, std::unique_ptr<KnownFullNames>>> known_;
};

}  // namespace canonym
