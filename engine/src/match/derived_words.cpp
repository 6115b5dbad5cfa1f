#include "match/derived_words.h"

#include <algorithm>

namespace canonym {
namespace {

/// What a way through a sister language counts from the start.
constexpr std::size_t related_deviations = 1;

bool is_cyrillic(const MarkedLetter& letter) {
  return letter.base >= 0x400 && letter.base < 0x530;
}

/// A word with letters of both scripts is no spelling of anything.
bool is_mixed(const MarkedLetters& letters) {
  const bool has_cyrillic = std::ranges::any_of(letters, is_cyrillic);
  return has_cyrillic && !std::ranges::all_of(letters, is_cyrillic);
}

}  // namespace

std::optional<Lattice> make_lattice(const NativeForm& form, LanguageSet read_as, const LanguageTables& tables,
                                    LatticeMaker& maker) {
  const auto find_table = [&](LanguageSet language) {
    const auto table = tables.correspondences.find(tables.name_of(language));
    return table == tables.correspondences.end() ? nullptr : &table->second;
  };
  if (read_as == 0) {
    const Correspondences* table = find_table(form.language);
    return table ? std::optional(maker.make(form.letters, *table)) : std::nullopt;
  }
  const auto relation = tables.relations.find({tables.name_of(form.language), tables.name_of(read_as)});
  if (relation == tables.relations.end()) return std::nullopt;
  return maker.make_related(form.letters, relation->second, find_table(read_as));
}

DerivedWords::DerivedWords(const NativeForms& forms, const LanguageTables& tables)
    : words_(tables.allowance) {
  LatticeMaker maker(words_.options());
  for (std::uint32_t form = 0; form < forms.all().size(); ++form) add_form(form, forms, tables, maker);
  words_.finish();
}

void DerivedWords::add_word(const Lattice& lattice, const WordSource& source, std::size_t deviations) {
  words_.add(lattice, static_cast<NativeIndex>(readings_.size()), deviations);
  readings_.push_back(source);
}

void DerivedWords::add_form(std::uint32_t form, const NativeForms& forms, const LanguageTables& tables,
                            LatticeMaker& maker) {
  const NativeForm& native = forms.all()[form];
  const auto add = [&](LanguageSet read_as, std::size_t deviations) {
    const std::optional<Lattice> lattice = make_lattice(native, read_as, tables, maker);
    if (!lattice) return;
    for (const auto& [part, has_ending] : maker.split_at_end(*lattice, tables.own_endings))
      add_word(part, {form, read_as, has_ending}, deviations);
  };
  add(0, 0);
  for (LanguageSet rest = native.related; rest != 0; rest &= rest - 1)
    add(rest & (~rest + 1), related_deviations);
}

void DerivedWords::find(std::string_view spelling, std::vector<WordDerivation>& found) const {
  found.clear();
  if (readings_.empty()) return;
  const MarkedLetters letters = read_marked_letters(spelling);
  if (letters.size() < 2 || is_mixed(letters)) return;
  std::vector<DerivedWord> words;
  words_.find(letters, words);
  for (const DerivedWord& word : words) {
    const WordSource& source = readings_[word.word];
    found.push_back(
        {source.form, source.read_as, word.deviations, word.labels, word.allowed, source.has_ending});
  }
}

std::vector<WordSource> DerivedWords::find_nearest(std::string_view spelling) const {
  const MarkedLetters letters = read_marked_letters(spelling);
  std::vector<WordSource> sources;
  for (const NativeIndex word : words_.find_nearest(letters)) sources.push_back(readings_[word]);
  return sources;
}

}  // namespace canonym
