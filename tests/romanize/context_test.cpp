#include <doctest/doctest.h>

#include "letters/pattern.h"
#include "romanize/quick_context.h"
#include "romanize/scheme_rules.h"
#include "rules/model.h"

namespace canonym {

TEST_CASE("a row is for letters in their context") {
  struct Row {
    std::string why, rows, text, want;
  };
  const std::string letters = "а: a, б: b, е: e, к: k, с: s, и: i, й: j, ь: \"\"";
  const Row table[] = {
      {"no context", "", "ебе", "ebe"},
      {"at the beginning", "\"(#)е\": ye", "ебе ебе", "yebe yebe"},
      {"behind a hyphen begins a word", "\"(#)е\": ye", "бе-ебе", "be-yebe"},
      {"a digit is no letter", "\"(#)е\": ye", "7е", "7ye"},
      {"at the end", "\"е(#)\": é", "ебе, ебе", "ebé, ebé"},
      {"after a letter", "\"(а)е\": ye", "абе ае", "abe aye"},
      {"after any of several, or the beginning", "\"(# а ь)е\": ye", "ебеаеьебее", "yebeayeyebee"},
      {"after several letters, all of them", "\"(аб)е\": ye", "абе бе аебе", "abye be aebe"},
      {"before a letter", "\"с(к)\": z", "ска сак", "zka sak"},
      {"before several letters", "\"с(ка)\": z", "ска ски", "zka ski"},
      {"between letters", "\"(а)с(а е)\": ss", "аса асе аси иса", "assa asse asi isa"},
      {"not after a letter", "\"(!а)е\": ye", "ае бе е", "ae bye ye"},
      {"not before the end", "\"е(!#)\": ye", "ебе", "yebe"},
      {"not one of a class", "\"(!V)е\": ye", "ае бе е", "ae bye ye"},
      {"of a class", "\"(V)е\": ye", "ае бе ее", "aye be eye"},
      {"more letters win", "\"ий(#)\": y, ки: qu", "кий бий ийа", "quj by ija"},
      {"a context wins over none", "\"(б)е\": é", "бее", "bée"},
      {"the earlier of two contexts wins", "\"(б)е\": é, \"(#  б)е\": x", "бее е", "bée x"},
      {"put in between letters", "\"(к)(#)\": us", "как акса", "kakus aksa"},
      {"nothing is put in behind what one row took as a whole", "\"(к)(#)\": us, ск: q", "бак баск",
       "bakus baq"},
      {"a letter without a row stays", "", "баня", "baня"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    const RuleSet rules =
        rules_with_rows(row.rows.empty() ? letters : row.rows + ", " + letters, "classes: {V: а е и}\n");
    CHECK(romanize_by(rules, "x", row.text) == row.want);
  }
}

TEST_CASE("the quick context says what the plain one says, for every pattern and sample we have") {
  const RuleModel& model = scheme_rules().model();
  Diagnostics ignored;
  for (const LetterTable& table : model.tables)
    for (const TableRow& row : table.rows) {
      const auto pattern = read_pattern(row.pattern, table.classes, ignored);
      if (!pattern) continue;  // a class of the scheme that it is like
      const QuickContext after(pattern->after), before(pattern->before);
      for (const TableSample& sample : table.samples) {
        const Letters word = to_plain_letters(sample.native.text);
        for (std::size_t at = 0; at <= word.size(); ++at) {
          CAPTURE(row.pattern.text);
          CAPTURE(sample.native.text);
          CAPTURE(at);
          const bool is_allowed = after.allows_before(word, at) && before.allows_after(word, at);
          CHECK(is_allowed == pattern->allows(word, at, at));
        }
      }
    }
}

}  // namespace canonym
