#include "scan/word_starts.h"

#include <doctest/doctest.h>

#include <hwy/targets.h>
#include <algorithm>
#include <random>
#include <string>

#include "icu/characters.h"
#include "match/word.h"

namespace canonym {
namespace {

bool has_bit(const std::uint64_t* words, std::size_t at) {
  return (words[at / 64] >> at % 64 & 1) != 0;
}

/// A text with what must be readable around it.
std::string with_margins(const std::string& text) {
  return std::string(readable_before, ' ') + text + std::string(readable_behind, ' ');
}

/// Pieces of texts, ill-formed ones among them, one directly after the other.
std::string make_text(std::mt19937& random, std::size_t size) {
  const std::string pieces[] = {"a", "Z",    "7",      " ",      "'",        ".",      "\n",   "é",       "É",
                                "×", "÷",    "ÿ",      "ß",      "ł",        "Ł",      "ș",    "ŀ",       "ƀ",
                                "ȳ", "ɀ",    "ʹ",      "ж",      "Ж",        "ѐ",      "Ё",    "ґ",       "Ґ",
                                "ӏ", "ԱԲ",   "Ω",      "ά",      "\u00A0",   "\u00AD", "«",    "ª",       "µ",
                                "“", "’",    "\u200D", "\u0301", "ế",        "中",     "ก",    "ⁿ",       "ﬁ",
                                "𝐀", "\xFF", "\xC3",   "\xD0",   "\xE2\x80", "\x80",   "\xBF", "\xF0\x9F"};
  std::string text;
  while (text.size() < size) text += pieces[random() % std::size(pieces)];
  text.resize(size);
  return text;
}

std::string make_bytes(std::mt19937& random, std::size_t size) {
  std::string text(size, ' ');
  for (char& byte : text) byte = static_cast<char>(random());
  return text;
}

bool is_small(const Character& first) {
  return first.is(Character::cased) && !first.is(Character::upper);
}

}  // namespace

TEST_CASE("vectors of every kind see what the plain loop sees") {
  std::mt19937 random(20260101);
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    CAPTURE(std::string(hwy::TargetName(target)));
    hwy::SetSupportedTargetsForTest(target);
    for (int round = 0; round < 300; ++round) {
      const std::size_t size = round % 3 == 0 ? chunk_bytes - round % 2 : random() % 300;
      // Within a text, what stands around a chunk has a bearing on its first and last bytes.
      const bool is_within = round % 5 < 2;
      const std::size_t made = size + (is_within ? readable_before + readable_behind : 0);
      std::string text = round % 2 == 0 ? make_text(random, made) : make_bytes(random, made);
      if (!is_within) text = with_margins(text);
      for (const bool with_lower_case : {false, true}) {
        ChunkMasks fast, plain;
        find_word_starts(text.data() + readable_before, size, with_lower_case, fast);
        find_word_starts_plainly(text.data() + readable_before, size, with_lower_case, plain);
        CAPTURE(size);
        const std::size_t words = (size + 63) / 64;
        CHECK(std::equal(fast.starts, fast.starts + words, plain.starts));
        CHECK(std::equal(fast.alphanumerics, fast.alphanumerics + words + 1, plain.alphanumerics));
      }
    }
  }
  hwy::SetSupportedTargetsForTest(0);
}

TEST_CASE("no place is missed where a name can begin") {
  const WordReader reader(CharacterTable::instance());
  std::mt19937 random(20260102);
  std::size_t starts = 0, places = 0;
  for (int round = 0; round < 400; ++round) {
    const std::string text =
        with_margins(round % 4 == 0 ? make_bytes(random, 1000) : make_text(random, 1000));
    ChunkMasks any, capitals;
    const std::size_t size = text.size() - readable_before - readable_behind;
    find_word_starts(text.data() + readable_before, size, true, any);
    find_word_starts(text.data() + readable_before, size, false, capitals);
    for (std::size_t at = 0; at < size; ++at) {
      places += has_bit(capitals.starts, at);
      if (!reader.is_name_start(text, at + readable_before)) continue;
      ++starts;
      CAPTURE(at);
      CHECK(has_bit(any.starts, at));
      const Character first = reader.characters().read(text, at + readable_before).character;
      if (!is_small(first)) CHECK(has_bit(capitals.starts, at));
    }
  }
  CHECK(starts > 10000);
  CHECK(places < 400 * 1000 / 3);  // a mask of every byte would miss nothing
}

TEST_CASE("letters of every script begin a name, wherever they stand among others") {
  const WordReader reader(CharacterTable::instance());
  for (char32_t letter = 0x80; letter < 0x30000; ++letter) {
    for (const std::string_view before : {" ", "a", "ж", "é", "中", "’", "\u0301"}) {
      std::string text = "  " + std::string(before);
      const std::size_t at = text.size();
      append_utf8(text, letter);
      text += std::string(readable_behind, ' ');
      if (!reader.is_name_start(text, at)) continue;
      ChunkMasks masks;
      find_word_starts_plainly(text.data() + readable_before, text.size() - readable_before - readable_behind,
                               true, masks);
      CAPTURE(static_cast<std::uint32_t>(letter));
      CAPTURE(before);
      CHECK(has_bit(masks.starts, at - readable_before));
    }
  }
}

}  // namespace canonym
