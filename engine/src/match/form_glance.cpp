#include "match/form_glance.h"

#include <algorithm>

#include "match/cyrillic_letters.h"

namespace canonym {
namespace {

/// Longer words are not looked at: their base forms are as long as the filter looks at quickly.
constexpr std::size_t longest_word = 64;

constexpr std::size_t key_letters = WordKey::most_bytes / 2;

constexpr char32_t first_capital = 0x400, first_small = 0x430, capital_with_sign_ends = 0x410;

/// Of a code point, the number of its small letter from U+0430 on; no letter of the alphabet for others.
std::uint32_t number_of(char32_t letter) {
  if (letter < first_capital) return ~std::uint32_t{0};
  if (letter < capital_with_sign_ends) return letter - first_capital + 0x20;
  return letter < first_small ? letter - capital_with_sign_ends : letter - first_small;
}

/// From U+0400 on, of one that is Cyrillic.
std::size_t letter_at(std::string_view word, std::size_t at) {
  return (std::size_t{static_cast<unsigned char>(word[at])} << 6 & 0x40) |
         (static_cast<unsigned char>(word[at + 1]) & 0x3F);
}

/// The key of a word that begins with the letters of one key and goes on with those of another.
struct Halves {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  /// Of the first letters of a Cyrillic word.
  static Halves of(std::string_view word) {
    const SmallFolds& folds = SmallFolds::instance();
    const std::size_t letters = std::min(word.size() / 2, key_letters);
    const std::size_t half = std::min(letters, key_letters / 2);
    return {fold_cyrillic(folds, read_step(word, 0), half),
            fold_cyrillic(folds, read_step(word, cyrillic_step), letters - half)};
  }

  Halves first(std::size_t letters) const {
    const WordMask& mask = word_masks[std::min(letters, key_letters) * 2];
    return {low & mask.low, high & mask.high};
  }

  Halves behind(std::size_t letters) const {
    const std::size_t bits = letters * 16;
    if (letters == 0) return *this;
    if (letters >= key_letters) return {};
    if (bits >= 64) return {0, low << (bits - 64)};
    return {low << bits, high << bits | low >> (64 - bits)};
  }
};

}  // namespace

FormGlance::Change FormGlance::make_change(std::string_view ending, std::string_view letters) {
  Change change{to_letters(ending).size(), letters.size() / 2};
  change.is_odd = !is_cyrillic(letters);
  if (change.is_odd) return change;
  const Halves key = Halves::of(letters);
  change.low = key.low;
  change.high = key.high;
  return change;
}

/// Where other letters than those of the alphabet stand the walk ends: what is before them is not asked.
std::uint32_t FormGlance::walk(LettersView letters, std::uint32_t node) {
  for (; !letters.empty() && number_of(letters.back()) < alphabet; letters.remove_suffix(1)) {
    const std::size_t number = number_of(letters.back());
    if (nodes_[node].next[number] == 0) {
      nodes_[node].next[number] = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
    }
    node = nodes_[node].next[number];
  }
  return node;
}

void FormGlance::add_change(const Change& change, std::uint32_t node) {
  std::vector<Change>& changes = nodes_[node].changes;
  if (std::ranges::find(changes, change) == changes.end()) changes.push_back(change);
}

void FormGlance::add_form(std::string_view ending, const CompiledParadigm& paradigm) {
  if (ending == paradigm.letters) return;  // the base form itself
  const Change change = make_change(ending, paradigm.letters);
  const std::uint32_t node = walk(to_letters(ending), 0);
  const LetterContext& after = paradigm.after;
  if (after.has_boundary || after.is_negated || after.alternatives.empty()) add_change(change, node);
  if (after.is_negated) return;
  for (const Letters& some : after.alternatives) add_change(change, walk(some, node));
}

void FormGlance::add(std::span<const CompiledParadigm> paradigms) {
  for (const CompiledParadigm& paradigm : paradigms)
    for (const CellEndings& cell : paradigm.cells)
      for (const std::string& ending : cell.endings) add_form(ending, paradigm);
}

bool FormGlance::may_be_form(std::string_view word, const WordFilter& filter) const {
  if (word.empty() || word.size() > longest_word || !is_cyrillic(word)) return true;
  const std::size_t letters = word.size() / 2;
  const Halves key = Halves::of(word);
  std::uint32_t node = 0;
  for (std::size_t end = word.size();;) {
    for (const Change& change : nodes_[node].changes) {
      if (change.is_odd || change.ending > letters) return true;
      const std::size_t stem = letters - change.ending;
      const Halves begin = key.first(stem);
      const Halves rest = Halves{change.low, change.high}.behind(stem);
      const std::size_t size = std::min((stem + change.letters) * 2, WordKey::most_bytes + 1);
      if (filter.may_have({begin.low | rest.low, begin.high | rest.high, size})) return true;
    }
    if (end == 0) return false;
    end -= 2;
    const std::size_t number = number_of(first_capital + static_cast<char32_t>(letter_at(word, end)));
    if (number >= alphabet) return true;
    node = nodes_[node].next[number];
    if (node == 0) return false;
  }
}

}  // namespace canonym
