#include "icu/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <utility>

#include "canonym/error.h"

namespace canonym {
namespace {

using namespace std::string_view_literals;

// Latin, Greek, Cyrillic and their neighbours up to the general punctuation and
// the CJK radicals: what a table of a few hundred kilobytes answers at once.
constexpr char32_t table_end = 0x2E80;

struct Normalizers {
  const icu::Normalizer2* case_fold;
  const icu::Normalizer2* decompose;
};

Normalizers get_normalizers() {
  UErrorCode status = U_ZERO_ERROR;
  const Normalizers normalizers{icu::Normalizer2::getNFKCCasefoldInstance(status),
                                icu::Normalizer2::getNFDInstance(status)};
  if (U_FAILURE(status)) throw Error(std::string("Unicode data is missing: ") + u_errorName(status));
  return normalizers;
}

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != set.npos;
}

/// Hyphen and dashes as short as one (Unicode 15, Dash=Yes, without the long dashes).
bool is_hyphen(char32_t c) {
  return is_one_of(c, U"-\u058A\u05BE\u2010\u2011\u2012\u2013\u2212\uFE58\uFE63\uFF0D"sv);
}

/// What stands for an apostrophe, or for the soft sign in typewriter romanization.
bool is_apostrophe(char32_t c) {
  return is_one_of(c, U"'`´\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032\u2033\uFF07"sv);
}

/// Modifier letters that scholarly romanization writes for ь and ъ.
bool is_sign_mark(char32_t c) {
  return is_one_of(c, U"\u02B9\u02BA"sv);
}

bool is_newline(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_without_spaces(UScriptCode script) {
  constexpr std::array scripts{USCRIPT_HAN,    USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_BOPOMOFO,
                               USCRIPT_THAI,   USCRIPT_LAO,      USCRIPT_KHMER,    USCRIPT_MYANMAR,
                               USCRIPT_TAI_LE, USCRIPT_JAVANESE};
  return std::find(scripts.begin(), scripts.end(), script) != scripts.end();
}

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

/// Letters that Unicode does not take apart, as CLDR's Latin-ASCII transform writes them.
std::string_view plain_latin(char32_t c) {
  constexpr std::array<std::pair<char32_t, std::string_view>, 14> table{{{U'ł', "l"},
                                                                         {U'đ', "d"},
                                                                         {U'ø', "o"},
                                                                         {U'ı', "i"},
                                                                         {U'æ', "ae"},
                                                                         {U'œ', "oe"},
                                                                         {U'ħ', "h"},
                                                                         {U'þ', "th"},
                                                                         {U'ð', "d"},
                                                                         {U'ŧ', "t"},
                                                                         {U'ĸ', "q"},
                                                                         {U'ŋ', "ng"},
                                                                         {U'ƀ', "b"},
                                                                         {U'ɨ', "i"}}};
  const auto row = std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.first == c; });
  return row == table.end() ? std::string_view() : row->second;
}

/// Whether a mark on a Cyrillic letter makes it another letter: й and ў have a
/// breve, ї a diaeresis. The rest is stress, and ё is written е more often than not.
bool counts_on_cyrillic(char32_t mark, char32_t letter) {
  return mark == 0x306 || (mark == 0x308 && letter == U'і');
}

bool is_word_category(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

bool is_mark(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool loses_marks(UScriptCode script) {
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK;
}

/// Of most characters of other scripts that is soon told. False says nothing.
bool stays_itself(char32_t c, const Normalizers& normalizers) {
  const UScriptCode script = script_of(c);
  return !loses_marks(script) && script != USCRIPT_CYRILLIC && !is_apostrophe(c) && !is_sign_mark(c) &&
         normalizers.case_fold->isInert(static_cast<UChar32>(c)) != 0;
}

std::string fold_alone(char32_t c) {
  static const Normalizers normalizers = get_normalizers();
  std::string folded;
  if (stays_itself(c, normalizers)) {
    append_utf8(folded, c);
    return folded;
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text(static_cast<UChar32>(c));
  // A mark is judged by its letter, and a spacing accent would turn into a space.
  if (!is_mark(c)) text = normalizers.case_fold->normalize(text, status);
  const bool is_taken_apart = !is_word_category(c) && text.countChar32() != 1;
  const bool becomes_mark = !text.isEmpty() && is_mark(static_cast<char32_t>(text.char32At(0)));
  if (is_taken_apart || becomes_mark || text.indexOf(u' ') >= 0) text.setTo(static_cast<UChar32>(c));
  const UScriptCode script =
      text.isEmpty() ? USCRIPT_COMMON : script_of(static_cast<char32_t>(text.char32At(0)));
  const bool strips = loses_marks(script);
  if (strips || script == USCRIPT_CYRILLIC) text = normalizers.decompose->normalize(text, status);
  char32_t letter = 0;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto part = static_cast<char32_t>(text.char32At(i));
    if (is_apostrophe(part) || is_sign_mark(part)) continue;
    if (u_charType(static_cast<UChar32>(part)) == U_NON_SPACING_MARK) {
      if (strips || (script == USCRIPT_CYRILLIC && !counts_on_cyrillic(part, letter))) continue;
    } else {
      letter = part;
    }
    const std::string_view plain = plain_latin(part);
    if (plain.empty()) append_utf8(folded, part);
    folded += plain;
  }
  return folded;
}

/// `folded` is what the character folds to: the micro sign is a Greek letter.
std::uint16_t word_flags(char32_t c, std::string_view folded) {
  const auto code = static_cast<UChar32>(c);
  const std::uint32_t category = U_GET_GC_MASK(code);
  if (is_sign_mark(c)) return Character::word;
  if (!is_word_category(c)) return 0;
  std::uint16_t flags = Character::word;
  if (category & U_GC_M_MASK) return flags | Character::mark;
  const UScriptCode script = script_of(folded.empty() ? c : decode_at(folded, 0).value);
  if (is_without_spaces(script)) flags |= Character::solo;
  if (loses_marks(script)) flags |= Character::strips_marks;
  if (script == USCRIPT_CYRILLIC) flags |= Character::cyrillic;
  if (u_isUUppercase(code) || u_istitle(code)) flags |= Character::upper;
  if (u_hasBinaryProperty(code, UCHAR_CASED)) flags |= Character::cased;
  return flags;
}

std::uint16_t flags_of(char32_t c, std::string_view folded) {
  if (is_apostrophe(c)) return Character::apostrophe;
  if (is_hyphen(c) || (!folded.empty() && is_hyphen(decode_at(folded, 0).value))) return Character::hyphen;
  const auto code = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(code)) return Character::space | (is_newline(c) ? Character::newline : 0);
  if (u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return Character::ignorable;
  return word_flags(c, folded);
}

}  // namespace

Character CharacterTable::look_up(char32_t c) {
  Character character;
  std::string fold = fold_alone(c);
  character.flags = flags_of(c, fold);
  if (character.is(Character::hyphen)) fold = "-";
  if (character.is(Character::space)) fold = " ";
  if (character.is(Character::ignorable) || character.is(Character::apostrophe)) fold.clear();
  // The few ligatures that fold to more (U+FDFA to 18 letters) stay themselves.
  if (fold.size() > character.fold_bytes.size()) {
    fold.clear();
    append_utf8(fold, c);
  }
  std::copy(fold.begin(), fold.end(), character.fold_bytes.begin());
  character.fold_size = static_cast<std::uint8_t>(fold.size());
  return character;
}

CharacterTable::CharacterTable() {
  table_.reserve(table_end);
  for (char32_t c = 0; c < table_end; ++c) table_.push_back(look_up(c));
}

const CharacterTable& CharacterTable::instance() {
  static const CharacterTable table;
  return table;
}

void CharacterTable::append_mark(const Character& mark, char32_t value, MarkRule rule, std::string& folded) {
  if (rule == MarkRule::strip) return;
  const char32_t letter = folded.empty() ? 0 : decode_before(folded, folded.size()).value;
  if (rule == MarkRule::cyrillic && !counts_on_cyrillic(value, letter)) return;
  folded += mark.fold();
}

}  // namespace canonym
