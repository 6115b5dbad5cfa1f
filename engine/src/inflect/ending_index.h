#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "inflect/compile_paradigm.h"
#include "utf8.h"

namespace canonym {

/// A paradigm, and the cases in which its forms have one ending.
struct FormMaker {
  std::uint32_t paradigm = 0;
  std::uint32_t ending_size = 0;  ///< bytes
  CellSet cells = 0;
  bool must_check_stem = false;  ///< whether the context of the paradigm has still to be asked
};

/// The endings of many paradigms by their last letters: a tree that is walked from the end of a word, of
/// letters of the ending and then of what must stand before it. So a look-up meets the paradigms that fit and
/// hardly any other.
class EndingIndex {
 public:
  EndingIndex() : nodes_(1) {}

  /// Adds all forms of a paradigm.
  void add(std::uint32_t paradigm, const CompiledParadigm& compiled);

  /// Calls `visit(maker)` for each that may make the word. Ill-formed bytes end the walk.
  template <class Visit>
  void visit_makers(std::string_view word, const Visit& visit) const {
    std::uint32_t node = 0;
    for (std::size_t end = word.size();;) {
      for (const FormMaker& maker : nodes_[node].makers) visit(maker);
      if (end == 0) {
        for (const FormMaker& maker : nodes_[node].whole_word_makers) visit(maker);
        return;
      }
      const CodePoint letter = decode_before(word, end);
      node = letter.is_well_formed() ? nodes_[node].find(letter.value) : 0;
      if (node == 0) return;
      end -= letter.size;
    }
  }

 private:
  struct Node {
    std::vector<std::pair<char32_t, std::uint32_t>> next;  // sorted by letter
    std::vector<FormMaker> makers;
    std::vector<FormMaker> whole_word_makers;  // only where the word begins here

    std::uint32_t find(char32_t letter) const;  // 0 for none
  };

  std::uint32_t walk(std::string_view letters, std::uint32_t node);
  void add_ending(const std::string& ending, const FormMaker& maker, const CompiledParadigm& compiled);

  std::vector<Node> nodes_;
};

}  // namespace canonym
