#include "icu/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "icu/characters.h"
#include "icu/failure.h"
#include "utf8.h"

namespace canonym {
namespace {

using Scripts = std::vector<UScriptCode>;

struct Letter {
  Span span;
  UScriptCode script;
  Scripts extensions;
};

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  throw_if_failed(status);
  return script;
}

Scripts extensions_of(char32_t c) {
  std::array<UScriptCode, 32> codes{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = uscript_getScriptExtensions(static_cast<UChar32>(c), codes.data(),
                                                    static_cast<int32_t>(codes.size()), &status);
  throw_if_failed(status);
  Scripts scripts(codes.begin(), codes.begin() + count);
  std::ranges::sort(scripts);
  return scripts;
}

bool has_script_of_its_own(UScriptCode script) {
  return script != USCRIPT_COMMON && script != USCRIPT_INHERITED && script != USCRIPT_UNKNOWN;
}

bool stands_beside_any(const Character& character, UScriptCode script) {
  return character.is(Character::solo) || script == USCRIPT_HANGUL;
}

bool are_together(const std::vector<Letter>& letters) {
  Scripts common = letters.front().extensions;
  for (const Letter& letter : letters) {
    Scripts still_common;
    std::ranges::set_intersection(common, letter.extensions, std::back_inserter(still_common));
    common = std::move(still_common);
  }
  return !common.empty();
}

std::string script_name(UScriptCode script) {
  const char* name = uscript_getName(script);
  return name ? name : "unknown";
}

MixedWord describe_word(const std::vector<Letter>& letters) {
  const auto count_of = [&](UScriptCode script) {
    return std::ranges::count(letters, script, &Letter::script);
  };
  const Letter* fewest = &letters.front();
  for (const Letter& letter : letters) {
    const bool is_first = &*std::ranges::find(letters, letter.script, &Letter::script) == &letter;
    // The last of equals: a word is taken to be what it begins as.
    if (is_first && count_of(letter.script) <= count_of(fewest->script)) fewest = &letter;
  }
  MixedWord word{
      {letters.front().span.begin, letters.back().span.end}, fewest->span, script_name(fewest->script), {}};
  std::set<std::string> others;
  for (const Letter& letter : letters)
    if (letter.script != fewest->script) others.insert(script_name(letter.script));
  for (const std::string& name : others) word.others += (word.others.empty() ? "" : ", ") + name;
  return word;
}

}  // namespace

std::optional<MixedWord> find_mixed_word(std::string_view text) {
  if (is_ascii(text)) return std::nullopt;
  const CharacterTable& characters = CharacterTable::instance();
  std::vector<Letter> letters;
  for (std::size_t at = 0; at <= text.size();) {
    const bool is_end = at == text.size();
    const CharacterTable::Read read = is_end ? CharacterTable::Read{{}, 0, 1} : characters.read(text, at);
    const bool is_letter = u_isalpha(static_cast<UChar32>(read.value));
    const UScriptCode script = is_letter ? script_of(read.value) : USCRIPT_COMMON;
    if (!read.character.is(Character::word) || stands_beside_any(read.character, script)) {
      if (!letters.empty() && !are_together(letters)) return describe_word(letters);
      letters.clear();
    } else if (has_script_of_its_own(script)) {
      letters.push_back({{at, at + read.size}, script, extensions_of(read.value)});
    }
    at += read.size;
  }
  return std::nullopt;
}

std::string list_scripts(std::string_view text) {
  std::set<std::string_view> names;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    if (!point.is_well_formed() || !u_isalpha(static_cast<UChar32>(point.value))) continue;
    const UScriptCode script = script_of(point.value);
    if (has_script_of_its_own(script)) names.insert(uscript_getShortName(script));
  }
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : " ") + std::string(name);
  return list;
}

}  // namespace canonym
