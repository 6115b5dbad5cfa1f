#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "canonym/source.h"

namespace canonym {

/// The letters that languages write, by CLDR's main and auxiliary exemplar letters; for a
/// language of several scripts, by those of the text's. Remembers what it was asked. A
/// language without data has every letter.
class Alphabets {
 public:
  Alphabets();
  ~Alphabets();

  /// The first letter of the text that the language does not write.
  std::optional<Span> find_foreign_letter(std::string_view language, std::string_view text);

  /// The first letter of the text of a script in which the language is not written.
  std::optional<Span> find_foreign_script(std::string_view language, std::string_view text);

 private:
  struct Alphabet;
  const Alphabet& alphabet_of(std::string_view language, std::string_view text);

  std::map<std::string, std::unique_ptr<const Alphabet>, std::less<>> alphabets_;
};

}  // namespace canonym
