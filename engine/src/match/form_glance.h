#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "inflect/compile_paradigm.h"
#include "match/word_filter.h"
#include "match/word_key.h"

namespace canonym {

/// Tells almost all Cyrillic words that are no forms of words of the rules, of many inflection tables at
/// once and without memory or a copy. Like EndingIndex a tree that is walked from the end of a word. It may
/// take others for forms, but never a form for none. Immutable: threads may share it.
class FormGlance {
 public:
  FormGlance() : nodes_(1) {}

  /// Adds all forms of the paradigms.
  void add(std::span<const CompiledParadigm> paradigms);

  /// Whether some paradigm may make the word, in any case, of one that the filter takes for a word of the
  /// rules. Of words that have anything but common Cyrillic letters it is not known.
  bool may_be_form(std::string_view word, const WordFilter& filter) const;

 private:
  static constexpr std::size_t alphabet = 0x30;  // small letters from U+0430 on

  /// A way to make a base form: so many letters less at the end, and these instead.
  struct Change {
    std::size_t ending = 0;
    std::size_t letters = 0;
    std::uint64_t low = 0;  // their key, if they were the whole word
    std::uint64_t high = 0;
    bool is_odd = false;  // the base form has other letters, too

    bool operator==(const Change&) const = default;
  };

  struct Node {
    std::array<std::uint32_t, alphabet> next{};  // 0 for none
    std::vector<Change> changes;
  };

  static Change make_change(std::string_view ending, std::string_view letters);
  std::uint32_t walk(LettersView letters, std::uint32_t node);
  void add_change(const Change& change, std::uint32_t node);
  void add_form(std::string_view ending, const CompiledParadigm& paradigm);

  std::vector<Node> nodes_;
};

}  // namespace canonym
