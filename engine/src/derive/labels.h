#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// A set of labels, bit by bit in the order of a LabelTable.
using LabelSet = std::uint64_t;

constexpr LabelSet every_label = ~LabelSet{0};

/// The languages and systems that renderings of the correspondence tables are labelled with.
class LabelTable {
 public:
  static constexpr std::size_t most_labels = 64;

  /// The set of one label, new ones included; `all` is every label. The empty set for a new one when there
  /// are most_labels.
  LabelSet add(std::string_view name);

  /// The set of one label; the empty set for an unknown one.
  LabelSet find(std::string_view name) const;

  /// Names of the labels in a set, sorted.
  std::vector<std::string> names_of(LabelSet labels) const;

 private:
  std::vector<std::string> names_;
};

}  // namespace canonym
