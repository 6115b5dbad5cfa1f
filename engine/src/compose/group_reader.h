#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compose/compose.h"
#include "derive/language_tables.h"
#include "rules/model.h"

namespace canonym {

/// Groups off whose native spellings a name is read, sorted.
struct NearestGroups {
  std::vector<GroupIndex> groups;
  std::size_t deviations = 0;  ///< of the readings; 0 without any
};

/// Finds the part groups of a given name or patronymic that none of them lists: those whose native spellings
/// it is read off, as a word of a text is. Makes what it needs when it is first asked, and remembers what it
/// was asked. Threads may share it.
class GroupReader {
 public:
  /// The model and the tables must outlive it; without tables it makes those of the model.
  explicit GroupReader(const RuleModel& model, const LanguageTables* tables = nullptr);
  ~GroupReader();

  /// Of the groups of this kind those off which the spelling is read with the fewest deviations. Family names
  /// of groups are read by the records that have them, so none is found.
  NearestGroups find(PartKind kind, const std::string& spelling) const;

 private:
  struct Words;

  std::unique_ptr<const Words> make_words() const;

  const RuleModel& model_;
  const LanguageTables* tables_;
  mutable std::mutex guard_;  // of what follows
  mutable std::unique_ptr<const LanguageTables> own_tables_;
  mutable std::unique_ptr<const Words> words_;
  mutable std::unordered_map<std::string, NearestGroups> known_[3];  // by kind
};

}  // namespace canonym
