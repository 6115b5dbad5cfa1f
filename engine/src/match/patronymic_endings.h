#pragma once

#include <bitset>
#include <map>
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

  /// Whether one with these last two bytes may.
  bool may_have(char last_but_one, char last) const { return tails_[tail_of(last_but_one, last)]; }

 private:
  static std::size_t tail_of(char last_but_one, char last) {
    return static_cast<std::size_t>(static_cast<unsigned char>(last_but_one)) << 8 |
           static_cast<unsigned char>(last);
  }

  using Endings = std::vector<std::string>;

  std::map<std::size_t, Endings> endings_;  // by their last two bytes
  Endings short_endings_;                   // of fewer bytes
  std::bitset<1 << 16> tails_;              // the last two bytes of words that may end so
};

}  // namespace canonym
