#include "lint/contradicted_spelling.h"

#include <algorithm>
#include <string>
#include <vector>

#include "icu/casing.h"
#include "icu/characters.h"
#include "icu/fold.h"
#include "rules/nearest.h"

namespace canonym {
namespace {

using Words = std::vector<std::string_view>;

/// What stands between blanks, without the punctuation around it.
Words split_text(std::string_view text) {
  const CharacterTable& characters = CharacterTable::instance();
  Words words;
  std::size_t begin = text.npos, end = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const bool is_end = at == text.size();
    const CharacterTable::Read read = is_end ? CharacterTable::Read{{}, 0, 1} : characters.read(text, at);
    if (read.character.is(Character::word)) {
      if (begin == text.npos) begin = at;
      end = at + read.size;
    } else if (begin != text.npos && (is_end || read.character.is(Character::space))) {
      words.push_back(text.substr(begin, end - begin));
      begin = text.npos;
    }
    at += read.size;
  }
  return words;
}

/// Whether a word of the text is this one, or begins with it as a possessive does.
bool has_word(std::string_view text, std::string_view word) {
  return std::ranges::any_of(split_text(text),
                             [&](std::string_view other) { return other.starts_with(word); });
}

/// As many slips as pass for one spelling: swapped letters, say, and one that was lost.
std::size_t most_slips(std::string_view spelling) {
  constexpr std::size_t short_bytes = 8;
  return spelling.size() < short_bytes ? 1 : 2;
}

const std::string& expected(const Example& example) {
  return example.becomes ? example.becomes->text : example.text.text;
}

/// Weighs the spellings of one record against one failed example.
class Contradictions {
 public:
  Contradictions(const Record& record, const FailedExample& failed, Diagnostics& problems)
      : record_(record), failed_(failed), problems_(problems), words_(split_text(failed.example.text.text)) {
    const std::string& wanted = expected(failed.example);
    for (const std::string_view word : words_) {
      const bool stands = has_word(failed.got, word), should_stand = has_word(wanted, word);
      was_left_.push_back(stands && !should_stand);
      was_found_.push_back(!stands && should_stand);
    }
    for (const Example& example : record.examples)
      folded_examples_ += fold_text(example.text.text) + "\n" + fold_text(expected(example)) + "\n";
  }

  void find() {
    const std::string& style = failed_.example.style;
    if (failed_.example.becomes) look_at_written(record_.canonical);
    for (const StyleSpelling& spelling : record_.styles)
      if (spelling.style.text == style) look_at_written(spelling.spelling);
    for (const Variant& variant : record_.variants) look_at_listed(variant.spelling, Want::found);
    for (const StyleSpelling& spelling : record_.styles) look_at_listed(spelling.spelling, Want::found);
    for (const Never& never : record_.nevers) look_at_listed(never.spelling, Want::left);
  }

 private:
  /// What should have become of a listed spelling in the text.
  enum class Want { found, left };

  /// Of a term capitals are as in the text.
  bool has(std::string_view text, std::string_view word) const {
    if (record_.kind != Kind::term) return has_word(text, word);
    return has_word(to_lower(text), to_lower(word));
  }

  /// A word that was written, that this example does not expect, nor any other.
  void look_at_written(const Written& spelling) {
    for (const std::string_view word : split_text(spelling.text)) {
      const auto has_it = [&](const Example& example) { return has(expected(example), word); };
      if (!has(failed_.got, word) || std::ranges::any_of(record_.examples, has_it)) continue;
      report(spelling, in_quotes(word) + " is written here, but no example of " + in_quotes(record_.id.text) +
                           " expects it");
      return;
    }
  }

  /// A spelling that no example has, though one has nearly it where it should
  /// have been found.
  void look_at_listed(const Written& spelling, Want want) {
    const std::string folded = fold_text(spelling.text);
    if (folded_examples_.find(folded) != std::string::npos) return;
    const std::vector<std::string> windows = find_windows(split_text(spelling.text).size(), want);
    const std::vector<std::string_view> known(windows.begin(), windows.end());
    const auto nearest = find_nearest(folded, known, most_slips(folded));
    if (!nearest) return;
    report(spelling, in_quotes(spelling.text) + " stands in no example, but one has " + in_quotes(*nearest) +
                         (want == Want::left ? ", which is not left alone" : ", which is not found"));
  }

  /// So many words of the text at a time, folded: those with one of which the wrong thing became.
  std::vector<std::string> find_windows(std::size_t count, Want want) const {
    const std::vector<char>& is_wrong = want == Want::left ? was_found_ : was_left_;
    std::vector<std::string> windows;
    for (std::size_t i = 0; count > 0 && i + count <= words_.size(); ++i) {
      if (!std::any_of(is_wrong.begin() + i, is_wrong.begin() + i + count, [](char wrong) { return wrong; }))
        continue;
      const char* end = words_[i + count - 1].data() + words_[i + count - 1].size();
      windows.push_back(fold_text({words_[i].data(), static_cast<std::size_t>(end - words_[i].data())}));
    }
    return windows;
  }

  void report(const Written& spelling, std::string message) {
    const CheckInfo& info = *find_check("contradicted-spelling");
    problems_.add(info.severity, info.code, spelling.at, std::move(message))
        .remarks.push_back({failed_.example.text.at, "the example that fails"});
  }

  const Record& record_;
  const FailedExample& failed_;
  Diagnostics& problems_;
  Words words_;                  ///< of the example's text
  std::vector<char> was_left_;   ///< by word: left, but should have been found
  std::vector<char> was_found_;  ///< by word: found, but should have been left
  std::string folded_examples_;  ///< all examples of the record
};

/// What people write is far below; time is not to grow with the square of what others may send.
bool is_of_human_size(const Record& record, std::string_view got) {
  constexpr std::size_t most_bytes = 16384, most_items = 64;
  std::size_t bytes = got.size();
  for (const Example& example : record.examples) bytes += example.text.text.size() + expected(example).size();
  return bytes <= most_bytes && record.variants.size() <= most_items && record.styles.size() <= most_items &&
         record.nevers.size() <= most_items;
}

}  // namespace

void find_contradicted(const Record& record, const FailedExample& failed, Diagnostics& problems) {
  if (!is_of_human_size(record, failed.got)) return;
  Contradictions(record, failed, problems).find();
}

}  // namespace canonym
