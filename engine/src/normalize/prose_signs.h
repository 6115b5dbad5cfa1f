#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace canonym {

/// Bytes of signs at one place, more than in any prose: whoever finds more gives up, so that time stays
/// linear.
constexpr std::size_t most_prose_signs = 12;

/// A letter or digit of ASCII.
inline bool is_plain_letter(char byte) {
  const auto lower = static_cast<char>(byte | 0x20);
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9');
}

/// A sign that may end a sentence, a clause or a bracket.
inline bool is_closing_sign(char byte) {
  constexpr std::string_view signs = ".,;:!?)]\"";
  constexpr auto are_signs = [signs] {
    std::array<bool, 256> are{};
    for (const char sign : signs) are[static_cast<unsigned char>(sign)] = true;
    return are;
  }();
  return are_signs[static_cast<unsigned char>(byte)];
}

// Each of these goes over some characters from a place of a text and tells where it got to.

/// Signs that may stand directly behind a name, with the ending of a possessive.
std::size_t skip_signs_behind_name(std::string_view text, std::size_t at);

/// Back over signs that may stand directly before a name, however many.
std::size_t skip_signs_before_name(std::string_view text, std::size_t at);

/// White space, up to 48 bytes.
std::size_t skip_blanks(std::string_view text, std::size_t at);
std::size_t skip_blanks_before(std::string_view text, std::size_t at);

/// Back over what may follow a word without being part of it.
std::size_t skip_signs_before(std::string_view text, std::size_t at);

/// Back over letters, and apostrophes in a word; not much further than `most` bytes.
std::size_t find_run_begin(std::string_view text, std::size_t end, std::size_t most);

/// Over brackets and quotes that open before a word.
std::size_t skip_opening_signs(std::string_view text, std::size_t at);

}  // namespace canonym
