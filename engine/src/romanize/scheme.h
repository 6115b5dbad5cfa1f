#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "romanize/latin_cases.h"
#include "romanize/native_word.h"
#include "romanize/quick_context.h"
#include "rules/tables.h"

namespace canonym {

/// A row of a scheme: letters in a context and what is written for them.
struct SchemeRow {
  SchemeRow(const LetterPattern& pattern, std::string_view small, const CapitalRules& rules)
      : after(pattern.after),
        letters(pattern.letters),
        before(pattern.before),
        latin(small, rules),
        has_context(pattern.has_context()) {}

  bool fits(LettersView word, std::size_t at) const {
    return word.substr(at).starts_with(letters) && after.allows_before(word, at) &&
           before.allows_after(word, at + letters.size());
  }

  const TableRow* draft = nullptr;  ///< what it was made of, for those who still have it
  QuickContext after;
  Letters letters;  ///< none: something is put in between letters
  QuickContext before;
  LatinCases latin;
  bool has_context;
};

/// One step of a romanization: some bytes of a text and what stands for them.
struct Rendered {
  Span native;  ///< empty where something is put in
  std::string latin;

  bool operator==(const Rendered&) const = default;
};

/// A published romanization, compiled. At each place of a word the row with the most letters
/// is taken, then one with a context before one without, then the earlier. A row without
/// letters puts something in between single letters, never directly behind several that one row took.
/// Immutable: threads may share it.
class Scheme {
 public:
  /// The rows in the order of preference between equals.
  explicit Scheme(std::vector<SchemeRow> rows);

  /// The text, which `words` were read from, in Latin letters. So one reading serves many schemes.
  std::string romanize(std::string_view text, const std::vector<NativeWord>& words) const;
  std::string romanize(std::string_view text) const { return romanize(text, read_native_words(text)); }

  /// The steps for the words of a text that the scheme knows letters of, in order.
  std::vector<Rendered> align(std::string_view text) const;

  /// What the rows were made of by which the words of a text are romanized, one a step. They hold as long as
  /// the model.
  std::vector<const TableRow*> find_rows(std::string_view text) const;

 private:
  template <class Emit>
  void render(std::string_view text, const NativeWord& word, const Emit& emit) const;

  const std::vector<SchemeRow>* rows_for(char32_t letter) const;
  bool knows(const NativeWord& word) const;

  static constexpr char32_t first_cyrillic = 0x400;
  std::array<std::vector<SchemeRow>, 256> cyrillic_;                // by the first of their letters
  std::unordered_map<char32_t, std::vector<SchemeRow>> elsewhere_;  // the same, outside U+0400 to U+04FF
  std::vector<SchemeRow> insertions_;
};

}  // namespace canonym
