#include "import/clean_text.h"

#include "canonym/source.h"
#include "icu/characters.h"
#include "icu/normal.h"
#include "yaml/check_bytes.h"

namespace canonym {

std::string clean_text(std::string_view text) {
  constexpr char32_t byte_order_mark = 0xFEFF;
  const CharacterTable& characters = CharacterTable::instance();
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const CharacterTable::Read read = characters.read(text, at);
    if (read.character.is(Character::space)) {
      if (!clean.empty() && clean.back() != ' ') clean += ' ';
    } else if (read.value != byte_order_mark) {
      clean += text.substr(at, read.size);
    }
    at += read.size;
  }
  if (!clean.empty() && clean.back() == ' ') clean.pop_back();
  return to_nfc(clean);
}

bool has_forbidden_character(std::string_view clean) {
  return !check_bytes(Source("", std::string(clean))).empty();
}

}  // namespace canonym
