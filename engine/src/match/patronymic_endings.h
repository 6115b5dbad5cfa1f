#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// How patronymics end, by the rules. Most words are told apart by their last two bytes.
class PatronymicEndings {
 public:
  void add(const std::string& folded);

  /// Whether a folded word ends so, behind something.
  bool has(std::string_view folded) const;

 private:
  std::vector<std::string> endings_;
  std::bitset<1 << 16> tails_;  // the last two bytes of one of them
};

}  // namespace canonym
