#include <string>

#include "icu/alphabets.h"
#include "icu/deceit.h"
#include "icu/script.h"
#include "lint/check_functions.h"
#include "rules/place.h"
#include "utf8.h"

namespace canonym {
namespace {

/// Looks for letters that have come from another keyboard.
class ForeignLetters {
 public:
  ForeignLetters(const CheckContext& context, const CheckInfo& self) : context_(context), self_(self) {}

  void look_at(const Native& native) {
    if (find_mixed_word(native.spelling.text)) return;  // which says more
    const std::string& language = native.language.text;
    if (const auto letter = alphabets_.find_foreign_letter(language, native.spelling.text))
      report(native.spelling, *letter, "is not among the letters of '" + language + "'");
  }

  void look_at(const LetterTable& table) {
    const std::string& native = table.language.text;
    for (const LetterClass& some : table.classes)
      for (const std::string& letters : some.letters) look_at_text(letters, native, some.name);
    for (const TableRow& row : table.rows) {
      look_at_pattern(row.pattern, native);
      for (const TableOption& option : row.options)
        look_at_text(option.text.text, table.kind == TableKind::relation ? table.target.text : latin,
                     option.text);
    }
  }

  void look_at(const InflectionDraft& table) {
    const std::string& language = table.language.text;
    for (const Paradigm& paradigm : table.paradigms) {
      look_at_pattern(paradigm.base, language);
      for (const CaseEndings& form : paradigm.forms)
        for (const std::string& ending : form.endings) look_at_text(ending, language, form.name);
    }
  }

 private:
  static inline const std::string latin = "en";

  void report(const Written& written, Span letter, const std::string& what) {
    const char32_t value = decode_at(written.text, letter.begin).value;
    context_.problems.add(self_.severity, self_.code, place_within(written, letter),
                          name_character(value) + " in " + in_quotes(written.text) + " " + what);
  }

  /// Letters of a table at the place of `at`, which has them itself or heads them.
  void look_at_text(const std::string& letters, const std::string& language, const Written& at) {
    const std::optional<Span> letter = alphabets_.find_foreign_script(language, letters);
    if (!letter) return;
    const bool is_written_there = letters == at.text;
    context_.problems.add(self_.severity, self_.code, is_written_there ? place_within(at, *letter) : at.at,
                          name_character(decode_at(letters, letter->begin).value) + " in " +
                              in_quotes(letters) + " is of another script than these letters are");
  }

  /// Without the names of classes, which are words of ASCII letters with a capital.
  void look_at_pattern(const Written& pattern, const std::string& language) {
    std::string letters;
    bool is_class = false;
    for (const char c : pattern.text) {
      const bool is_capital = c >= 'A' && c <= 'Z', is_small = c >= 'a' && c <= 'z';
      is_class = is_capital || (is_class && is_small);
      if (!is_class) letters += c;
    }
    look_at_text(letters, language, pattern);
  }

  const CheckContext& context_;
  const CheckInfo& self_;
  Alphabets alphabets_;
};

}  // namespace

void check_foreign_letter(const CheckContext& context, const CheckInfo& self) {
  ForeignLetters letters(context, self);
  for (const Record& record : context.model.records)
    for (const Native& native : record.natives) letters.look_at(native);
  for (const LetterTable& table : context.model.tables) letters.look_at(table);
  for (const InflectionDraft& table : context.model.inflections) letters.look_at(table);
}

}  // namespace canonym
