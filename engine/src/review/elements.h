#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "canonym/rule_tests.h"
#include "rules/model.h"

namespace canonym {

using ElementIndex = std::uint32_t;
using ElementKind = RuleElement::Kind;

/// Where an element stands in a model.
struct ElementPlace {
  ElementKind kind = ElementKind::variant;
  std::uint32_t holder = 0;  ///< record, part group, letter table or inflection, by number
  std::uint32_t item = 0;    ///< of the list that the kind is for; of a group 0 is the key; row or paradigm
  std::uint32_t detail = 0;  ///< option of a row; case of a paradigm
  std::uint32_t ending = 0;  ///< of a case

  auto operator<=>(const ElementPlace&) const = default;
};

struct Element {
  ElementPlace place;
  FileIndex file = 0;
  RuleElement told;
};

/// All elements of a model, sorted by place in it.
class ElementTable {
 public:
  explicit ElementTable(const RuleModel& model);

  const std::vector<Element>& all() const { return all_; }

  /// The number of the element at a place; none where there is no element.
  std::optional<ElementIndex> find(const ElementPlace& place) const;

 private:
  void add(const ElementPlace& place, FileIndex file, const Location& at, const std::string& about,
           std::string text);
  void add_record(std::uint32_t index, const Record& record);
  void add_group(std::uint32_t index, const PartGroup& group);
  void add_table(std::uint32_t index, const LetterTable& table);
  void add_inflection(std::uint32_t index, const InflectionDraft& table);

  std::vector<Element> all_;
  std::map<ElementPlace, ElementIndex> index_;
};

/// "be" for a table of a language, "be-ru" for a relation, its id for a scheme.
std::string table_name(const LetterTable& table);

}  // namespace canonym
