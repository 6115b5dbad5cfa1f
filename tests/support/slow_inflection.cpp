#include "support/slow_inflection.h"

#include <map>

#include "letters/letters.h"
#include "support/slow_tables.h"

namespace canonym::slow {
namespace {

/// Whether a stem ends as a paradigm wants it.
bool takes_stem(const Paradigm& paradigm, const std::vector<LetterClass>& classes, const std::string& stem) {
  const std::size_t close = paradigm.base.text.find(')');
  if (close == std::string::npos) return true;
  const std::u32string letters = to_letters(stem);
  std::size_t size = 0;
  return fits_pattern(paradigm.base.text.substr(0, close + 1), classes, letters, letters.size(), size);
}

std::string ending_of_base(const Paradigm& paradigm) {
  const std::size_t close = paradigm.base.text.find(')');
  return close == std::string::npos ? paradigm.base.text : paradigm.base.text.substr(close + 1);
}

}  // namespace

std::vector<Base> find_bases(const InflectionDraft& table, const std::string& word) {
  std::map<std::string, Base> bases;
  for (const Paradigm& paradigm : table.paradigms)
    for (const CaseEndings& form : paradigm.forms)
      for (const std::string& ending : form.endings) {
        if (!word.ends_with(ending)) continue;
        const std::string stem = word.substr(0, word.size() - ending.size());
        const std::string text = stem + ending_of_base(paradigm);
        if (text == word || text.empty() || !takes_stem(paradigm, table.classes, stem)) continue;
        Base& base = bases[text];
        base.text = text;
        for (std::size_t cell = 0; cell < table.cases.size(); ++cell)
          if (table.cases[cell].text == form.name.text) base.cells |= std::uint32_t{1} << cell;
        base.given |= paradigm.use.given;
        base.family |= paradigm.use.family;
        base.patronymic |= paradigm.use.patronymic;
      }
  std::vector<Base> all;
  for (const auto& [text, base] : bases) all.push_back(base);
  return all;
}

}  // namespace canonym::slow
