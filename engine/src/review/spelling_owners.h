#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/compiled.h"
#include "review/elements.h"

namespace canonym {

/// Which elements a spelling that was found goes back to. What several elements say counts for each of them.
/// For one thread.
class SpellingOwners {
 public:
  enum class Role { whole, given, middle, family, never };

  SpellingOwners(const Matcher::Compiled& compiled, const ElementTable& elements);

  /// Elements that give a record this spelling; `key` is what key_of makes of it.
  void find(RecordIndex record, Role role, const std::string& key, std::vector<ElementIndex>& found);

  /// Elements of groups of this kind with the spelling, whoever uses them.
  void find_shared(PartKind kind, const std::string& key, std::vector<ElementIndex>& found) const;

  /// What spellings are compared by: folded, without blanks after periods.
  static std::string key_of(std::string_view spelling);

 private:
  using Keys = std::multimap<std::pair<Role, std::string>, ElementIndex>;
  struct SharedSpelling {
    std::uint32_t group;
    ElementIndex element;
  };
  using SharedKeys = std::unordered_multimap<std::string, SharedSpelling>;

  const Keys& keys_of(RecordIndex record);
  Keys read_record(RecordIndex record) const;
  void add_form(const NameForm& form, ElementIndex element, Keys& keys) const;
  void add_variant(const Variant& variant, std::size_t family_words, ElementIndex element, Keys& keys) const;
  bool uses(RecordIndex record, Role role, std::uint32_t group) const;

  const Matcher::Compiled& compiled_;
  const ElementTable& elements_;
  std::unordered_map<RecordIndex, Keys> records_;
  std::array<SharedKeys, 3> shared_;                              // by PartKind
  std::unordered_multimap<std::string, std::uint32_t> families_;  // groups by folded spelling
};

}  // namespace canonym
