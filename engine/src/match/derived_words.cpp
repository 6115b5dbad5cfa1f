#include "match/derived_words.h"

#include <algorithm>
#include <bit>

namespace canonym {
namespace {

/// What a way through a sister language counts from the start.
constexpr std::size_t related_deviations = 0;

bool is_cyrillic(const MarkedLetter& letter) {
  return letter.base >= 0x400 && letter.base < 0x530;
}

/// A word with letters of both scripts is no spelling of anything.
bool is_mixed(const MarkedLetters& letters) {
  const bool has_cyrillic = std::ranges::any_of(letters, is_cyrillic);
  return has_cyrillic && !std::ranges::all_of(letters, is_cyrillic);
}

}  // namespace

DerivedWords::DerivedWords(const NativeForms& forms, const LanguageTables& tables)
    : words_(tables.allowance) {
  LatticeMaker maker(words_.options());
  for (std::uint32_t form = 0; form < forms.all().size(); ++form) add_form(form, forms, tables, maker);
  words_.finish();
}

void DerivedWords::add_form(std::uint32_t form, const NativeForms& forms, const LanguageTables& tables,
                            LatticeMaker& maker) {
  const NativeForm& native = forms.all()[form];
  const auto name_of = [&](LanguageSet language) -> const std::string& {
    return tables.languages[static_cast<std::size_t>(std::countr_zero(language))];
  };
  const auto add = [&](const Lattice& lattice, LanguageSet read_as, std::size_t deviations) {
    words_.add(lattice, static_cast<NativeIndex>(readings_.size()), deviations);
    readings_.push_back({form, read_as});
  };
  const std::string& language = name_of(native.language);
  const auto table = tables.correspondences.find(language);
  if (table != tables.correspondences.end()) add(maker.make(native.letters, table->second), 0, 0);
  for (LanguageSet rest = native.related; rest != 0; rest &= rest - 1) {
    const LanguageSet sister = rest & (~rest + 1);
    const auto relation = tables.relations.find({language, name_of(sister)});
    if (relation == tables.relations.end()) continue;
    const auto sister_table = tables.correspondences.find(name_of(sister));
    const Correspondences* latin =
        sister_table == tables.correspondences.end() ? nullptr : &sister_table->second;
    add(maker.make_related(native.letters, relation->second, latin), sister, related_deviations);
  }
}

void DerivedWords::find(std::string_view spelling, std::vector<WordDerivation>& found) const {
  found.clear();
  if (readings_.empty()) return;
  const MarkedLetters letters = read_marked_letters(spelling);
  if (letters.size() < 2 || is_mixed(letters)) return;
  std::vector<DerivedWord> words;
  words_.find(letters, words);
  for (const DerivedWord& word : words) {
    const Source& source = readings_[word.word];
    found.push_back({source.form, source.read_as, word.deviations, word.labels, word.allowed});
  }
}

}  // namespace canonym
