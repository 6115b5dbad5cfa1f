#include "romanize/scheme.h"

#include <algorithm>

namespace canonym {
namespace {

/// Whether the nearest letter that has a case is a capital: the next one, or, where none follows, the one
/// before.
bool stands_by_capital(const NativeWord& word, std::size_t begin, std::size_t end) {
  for (std::size_t i = end; i < word.size(); ++i)
    if (word.is_cased[i]) return word.is_capital[i];
  for (std::size_t i = begin; i-- > 0;)
    if (word.is_cased[i]) return word.is_capital[i];
  return false;
}

/// The case in which the letters from `begin` to `end` are rendered.
LatinCase case_of(const NativeWord& word, std::size_t begin, std::size_t end) {
  std::size_t cased = 0, capitals = 0;
  for (std::size_t i = begin; i < end; ++i) {
    cased += word.is_cased[i];
    capitals += word.is_capital[i];
  }
  if (capitals == 0) return LatinCase::small;
  const bool is_whole = cased == 1 ? stands_by_capital(word, begin, end) : capitals == cased;
  if (is_whole) return LatinCase::capital;
  const auto first = std::ranges::find(word.is_cased.begin() + begin, word.is_cased.begin() + end, true);
  return word.is_capital[first - word.is_cased.begin()] ? LatinCase::title : LatinCase::small;
}

/// What is put in at a place goes with the letter before it.
LatinCase case_of_insertion(const NativeWord& word, std::size_t at) {
  const bool is_among_capitals = at > 0 && word.is_capital[at - 1] && stands_by_capital(word, at - 1, at);
  return is_among_capitals ? LatinCase::capital : LatinCase::small;
}

const SchemeRow* find_row(const std::vector<SchemeRow>& rows, LettersView word, std::size_t at) {
  const auto row = std::ranges::find_if(rows, [&](const SchemeRow& some) { return some.fits(word, at); });
  return row == rows.end() ? nullptr : &*row;
}

}  // namespace

Scheme::Scheme(std::vector<SchemeRow> rows) {
  std::ranges::stable_sort(rows, [](const SchemeRow& a, const SchemeRow& b) {
    if (a.letters.size() != b.letters.size()) return a.letters.size() > b.letters.size();
    return a.has_context && !b.has_context;
  });
  for (SchemeRow& row : rows) {
    if (row.letters.empty()) {
      insertions_.push_back(std::move(row));
      continue;
    }
    const char32_t first = row.letters[0];
    const bool is_cyrillic = first >= first_cyrillic && first < first_cyrillic + cyrillic_.size();
    (is_cyrillic ? cyrillic_[first - first_cyrillic] : elsewhere_[first]).push_back(std::move(row));
  }
}

const std::vector<SchemeRow>* Scheme::rows_for(char32_t letter) const {
  if (letter >= first_cyrillic && letter < first_cyrillic + cyrillic_.size())
    return &cyrillic_[letter - first_cyrillic];
  const auto rows = elsewhere_.find(letter);
  return rows == elsewhere_.end() ? nullptr : &rows->second;
}

bool Scheme::knows(const NativeWord& word) const {
  return std::ranges::any_of(word.letters, [&](char32_t letter) {
    if (letter == U'\'') return false;
    const std::vector<SchemeRow>* rows = rows_for(letter);
    return rows && !rows->empty();
  });
}

/// Calls `emit` with the bytes of each step, what stands for them, the marks that follow, and the row, if
/// any.
template <class Emit>
void Scheme::render(std::string_view text, const NativeWord& word, const Emit& emit) const {
  const LettersView letters = word.letters;
  std::size_t taken = 0;
  for (std::size_t at = 0; at <= word.size();) {
    const SchemeRow* put_in = taken > 1 ? nullptr : find_row(insertions_, letters, at);
    if (put_in) {
      const std::size_t place = at < word.size() ? word.spans[at].begin : word.spans.back().end;
      emit(Span{place, place}, put_in->latin.in(case_of_insertion(word, at)), std::string_view(), put_in);
    }
    if (at == word.size()) break;
    const std::vector<SchemeRow>* rows = rows_for(letters[at]);
    const SchemeRow* row = rows ? find_row(*rows, letters, at) : nullptr;
    taken = row ? row->letters.size() : 1;
    const std::size_t last = at + taken - 1;
    const Span span{word.spans[at].begin, word.spans[last].end};
    const std::size_t end_of_letter = word.spans[last].begin + word.marks[last];
    const std::string_view marks = text.substr(end_of_letter, span.end - end_of_letter);
    const std::string_view as_it_is = text.substr(span.begin, end_of_letter - span.begin);
    emit(span, row ? row->latin.in(case_of(word, at, at + taken)) : as_it_is, marks, row);
    at += taken;
  }
}

std::string Scheme::romanize(std::string_view text, const std::vector<NativeWord>& words) const {
  std::string latin;
  latin.reserve(text.size() + text.size() / 8);
  std::size_t done = 0;
  for (const NativeWord& word : words) {
    if (!knows(word)) continue;
    latin += text.substr(done, word.spans.front().begin - done);
    render(text, word, [&](Span, std::string_view rendering, std::string_view marks, const SchemeRow*) {
      latin += rendering;
      latin += marks;
    });
    done = word.spans.back().end;
  }
  latin += text.substr(done);
  return latin;
}

std::vector<Rendered> Scheme::align(std::string_view text) const {
  std::vector<Rendered> steps;
  for (const NativeWord& word : read_native_words(text)) {
    if (!knows(word)) continue;
    render(text, word, [&](Span span, std::string_view rendering, std::string_view marks, const SchemeRow*) {
      steps.push_back({span, std::string(rendering) + std::string(marks)});
    });
  }
  return steps;
}

std::vector<const TableRow*> Scheme::find_rows(std::string_view text) const {
  std::vector<const TableRow*> rows;
  for (const NativeWord& word : read_native_words(text)) {
    if (!knows(word)) continue;
    render(text, word, [&](Span, std::string_view, std::string_view, const SchemeRow* row) {
      if (row) rows.push_back(row->draft);
    });
  }
  return rows;
}

}  // namespace canonym
