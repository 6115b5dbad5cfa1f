#include "support/slow_tables.h"

#include <algorithm>
#include <optional>

#include "letters/letters.h"

namespace canonym::slow {
namespace {

constexpr LabelSet every_label = ~LabelSet{0};

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> items;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) items.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return items;
}

/// Whether a context allows what stands on its side of the letters.
bool allows(std::string_view context, const std::vector<LetterClass>& classes, std::u32string_view side,
            bool is_before) {
  const bool is_negated = context.starts_with('!');
  if (is_negated) context.remove_prefix(1);
  bool stands = false;
  const auto ask = [&](std::u32string_view letters) {
    stands = stands || (is_before ? side.ends_with(letters) : side.starts_with(letters));
  };
  for (const std::string& item : split(context)) {
    if (item == "#") {
      stands = stands || side.empty();
    } else if (item[0] >= 'A' && item[0] <= 'Z') {
      for (const LetterClass& some : classes)
        if (some.name.text == item)
          for (const std::string& letters : some.letters) ask(to_letters(letters));
    } else {
      ask(to_letters(item));
    }
  }
  return stands != is_negated;
}

/// How good a row of a relation is: by its letters, then whether it has a context.
std::pair<std::size_t, bool> goodness(std::string_view pattern, std::size_t size) {
  return {size, pattern.find('(') != pattern.npos};
}

/// Letters that all alternatives have in common at the beginning and at the end, but not all of the first.
std::pair<std::size_t, std::size_t> common_ends(const std::vector<std::u32string>& alternatives) {
  const std::u32string& commonest = alternatives.front();
  const auto all = [&](auto has) { return std::ranges::all_of(alternatives, has); };
  std::size_t first = 0, last = 0;
  while (first < commonest.size() &&
         all([&](const std::u32string& a) { return a.starts_with(commonest.substr(0, first + 1)); }))
    ++first;
  while (first + last < commonest.size() && all([&](const std::u32string& a) {
           return a.size() > first + last && a.ends_with(commonest.substr(commonest.size() - last - 1));
         }))
    ++last;
  if (first + last < commonest.size()) return {first, last};
  return first > 0 ? std::pair(first - 1, last) : std::pair(first, last - 1);
}

}  // namespace

bool fits_pattern(std::string_view pattern, const std::vector<LetterClass>& classes, std::u32string_view word,
                  std::size_t at, std::size_t& size) {
  std::optional<std::string_view> after, before;
  if (pattern.starts_with('(')) {
    const std::size_t close = pattern.find(')');
    after = pattern.substr(1, close - 1);
    pattern.remove_prefix(close + 1);
  }
  if (const std::size_t open = pattern.find('('); open != pattern.npos) {
    before = pattern.substr(open + 1, pattern.size() - open - 2);
    pattern = pattern.substr(0, open);
  }
  const std::u32string letters = to_letters(pattern);
  size = letters.size();
  return word.substr(at, size) == letters && (!after || allows(*after, classes, word.substr(0, at), true)) &&
         (!before || allows(*before, classes, word.substr(at + size), false));
}

void Tables::add(const Grapheme& grapheme, Options& options) {
  const auto [place, is_new] = options.try_emplace({grapheme.letters, grapheme.surcharge}, grapheme);
  place->second.labels |= grapheme.labels;
}

bool Tables::has_table(std::string_view language) const {
  return std::ranges::any_of(model_.tables, [&](const LetterTable& table) {
    return table.kind == TableKind::correspondences && table.language.text == language;
  });
}

/// All rows that fit at a place; those without letters only behind the last one. A letter that no row of one
/// letter is for stands for itself.
void Tables::add_rows(std::string_view language, std::u32string_view word, std::size_t at,
                      Lattice& lattice) const {
  bool has_letter = at == word.size();
  for (const LetterTable& table : model_.tables) {
    if (table.kind != TableKind::correspondences || table.language.text != language) continue;
    for (const TableRow& row : table.rows) {
      std::size_t size = 0;
      if (!fits_pattern(row.pattern.text, table.classes, word, at, size)) continue;
      if ((size == 0) != (at == word.size())) continue;
      has_letter = has_letter || size == 1;
      for (const TableOption& option : row.options) {
        Grapheme grapheme{read_marked_letters(option.text.text), 0, 0};
        for (const std::string& label : option.labels) {
          if (label == "rare") {
            grapheme.surcharge = 1;
          } else {
            grapheme.labels |= labels_.find(label);
          }
        }
        add(grapheme, lattice[{at, at + std::max<std::size_t>(size, at == word.size())}]);
      }
    }
  }
  if (!has_letter)
    add({read_marked_letters(to_text(word.substr(at, 1))), every_label, 0}, lattice[{at, at + 1}]);
}

void Tables::walk(const Lattice& lattice, std::size_t at, std::size_t end, Path& path,
                  std::vector<Path>& all) {
  if (at == end) return all.push_back(path);
  for (const auto& [places, options] : lattice) {
    if (places.first != at) continue;
    for (const auto& [key, grapheme] : options) {
      path.push_back(grapheme);
      walk(lattice, places.second, end, path, all);
      path.pop_back();
    }
  }
}

std::vector<Path> Tables::list_paths(std::string_view language, std::u32string_view word) const {
  Lattice lattice;
  for (std::size_t at = 0; at <= word.size(); ++at) add_rows(language, word, at, lattice);
  add({{}, every_label, 0}, lattice[{word.size(), word.size() + 1}]);
  Path path;
  std::vector<Path> all;
  walk(lattice, 0, word.size() + 1, path, all);
  return all;
}

/// Piece by piece what the sister language may have there, the commonest first.
std::vector<std::vector<std::u32string>> Tables::relate(std::string_view language, std::string_view sister,
                                                        std::u32string_view word) const {
  std::vector<std::vector<std::u32string>> pieces;
  for (std::size_t at = 0; at < word.size();) {
    const TableRow* best = nullptr;
    std::size_t best_size = 1;
    for (const LetterTable& table : model_.tables) {
      if (table.kind != TableKind::relation || table.language.text != language) continue;
      if (table.target.text != sister) continue;
      for (const TableRow& row : table.rows) {
        std::size_t size = 0;
        if (!fits_pattern(row.pattern.text, table.classes, word, at, size)) continue;
        if (best && goodness(row.pattern.text, size) <= goodness(best->pattern.text, best_size)) continue;
        best = &row;
        best_size = size;
      }
    }
    std::vector<std::u32string> piece;
    if (!best) piece.emplace_back(word.substr(at, 1));
    for (std::size_t i = 0; best && i < best->options.size(); ++i)
      piece.push_back(to_letters(best->options[i].text.text));
    std::stable_partition(piece.begin(), piece.end(),
                          [](const std::u32string& letters) { return !letters.empty(); });
    pieces.push_back(piece);
    at += best_size;
  }
  return pieces;
}

std::u32string Tables::relate_commonly(std::string_view language, std::string_view sister,
                                       std::u32string_view word) const {
  std::u32string common;
  for (const std::vector<std::u32string>& piece : relate(language, sister, word)) common += piece.front();
  return common;
}

bool Tables::may_begin(std::string_view language, std::u32string_view word, std::string_view initial) const {
  for (const LetterTable& table : model_.tables) {
    if (table.kind != TableKind::correspondences || table.language.text != language || word.empty()) continue;
    for (const TableRow& row : table.rows) {
      std::size_t size = 0;
      if (!fits_pattern(row.pattern.text, table.classes, word, 0, size) || size == 0) continue;
      for (const TableOption& option : row.options) {
        std::u32string bases;
        for (const MarkedLetter& letter : read_marked_letters(option.text.text)) bases += letter.base;
        if (bases.starts_with(to_letters(initial))) return true;
      }
    }
  }
  return false;
}

/// An alternative as one grapheme: its own letters, or what the table has for them one by one.
void Tables::add_alternative(std::string_view language, std::u32string_view word, std::size_t begin,
                             std::size_t end, Options& options) const {
  std::vector<Grapheme> wholes{Grapheme{{}, every_label, 0}};
  for (std::size_t at = begin; at < end; ++at) {
    Lattice lattice;
    add_rows(language, word, at, lattice);
    std::vector<Grapheme> longer;
    for (const Grapheme& whole : wholes)
      for (const auto& [key, next] : lattice[{at, at + 1}]) {
        Grapheme both{whole.letters, whole.labels & next.labels, whole.surcharge + next.surcharge};
        both.letters.insert(both.letters.end(), next.letters.begin(), next.letters.end());
        longer.push_back(both);
      }
    wholes = longer;
  }
  for (const Grapheme& whole : wholes) add(whole, options);
}

std::vector<Path> Tables::list_related_paths(std::string_view language, std::string_view sister,
                                             std::u32string_view word) const {
  const std::vector<std::vector<std::u32string>> pieces = relate(language, sister, word);
  const std::u32string common = relate_commonly(language, sister, word);
  Lattice lattice;
  std::size_t begin = 0;
  for (const std::vector<std::u32string>& piece : pieces) {
    const std::size_t end = begin + piece.front().size();
    for (std::size_t i = 0; end > begin && i < piece.size(); ++i) {
      add({read_marked_letters(to_text(piece[i])), every_label, 0}, lattice[{begin, end}]);
      if (i == 0 || !has_table(sister)) continue;
      const std::u32string changed = common.substr(0, begin) + piece[i] + common.substr(end);
      const auto [first, last] = common_ends(piece);
      add_alternative(sister, changed, begin + first, begin + piece[i].size() - last,
                      lattice[{begin + first, end - last}]);
    }
    begin = end;
  }
  for (std::size_t at = 0; has_table(sister) && at <= common.size(); ++at)
    add_rows(sister, common, at, lattice);
  add({{}, every_label, 0}, lattice[{common.size(), common.size() + 1}]);
  Path path;
  std::vector<Path> all;
  walk(lattice, 0, common.size() + 1, path, all);
  return all;
}

}  // namespace canonym::slow
