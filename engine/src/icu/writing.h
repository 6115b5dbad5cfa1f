#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace canonym {

/// ISO 15924 code ("Latn", "Cyrl") of the first letter's script; "Zyyy" without one.
std::string_view script_of_text(std::string_view text);

/// The letters of a language: CLDR's main exemplar letters, capitals and small ones.
class Alphabet {
 public:
  /// Reads locale data the first time that a language is asked for. It stays for the life of the program;
  /// threads may share it.
  static const Alphabet& of(std::string_view language);

  /// Whether every letter of the text is among them. A language without data says no of any text.
  bool has_letters_of(std::string_view text) const;

 private:
  explicit Alphabet(const std::string& language);

  std::vector<std::pair<char32_t, char32_t>> ranges_;  // first and last, in order; none without data
};

}  // namespace canonym
