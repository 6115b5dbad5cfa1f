#include "normalize/choose_form.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "icu/fold.h"
#include "icu/writing.h"

namespace canonym {
namespace {

bool is_in_force(const NameForm& form, std::string_view today) {
  if (today.empty()) return true;
  return (form.since.empty() || form.since <= today) && (form.until.empty() || today <= form.until);
}

/// Levenshtein distance in bytes of the folded texts, which are short.
std::size_t count_differences(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (const char letter : a) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (letter != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

/// What the surface is compared with: the part of the name that it can be.
std::size_t distance_to(const NameForm& form, const std::string& surface) {
  std::size_t least = count_differences(surface, fold_text(form.whole));
  if (!form.family.empty()) least = std::min(least, count_differences(surface, fold_text(form.family)));
  return least;
}

}  // namespace

std::vector<const NameForm*> find_forms(const ComposedRecord& record, std::string_view surface,
                                        const NormalizeOptions& options) {
  const std::string_view script = options.script == ScriptChoice::latin ? "Latn" : script_of_text(surface);
  const auto is_usable = [&](const NameForm& form) { return script_of_text(form.whole) == script; };
  std::vector<const NameForm*> forms;
  for (const NameForm& style : record.styles)
    if (style.label == options.style && is_in_force(style, options.today) && is_usable(style))
      return {&style};
  if (is_usable(record.canonical)) forms.push_back(&record.canonical);
  if (script == "Latn" && !forms.empty()) return forms;
  for (const NameForm& native : record.natives)
    if (is_usable(native)) forms.push_back(&native);
  return forms;
}

void sort_by_likeness(std::vector<const NameForm*>& forms, std::string_view surface) {
  if (forms.size() < 2) return;
  const std::string folded = fold_text(surface);
  using Rank = std::tuple<bool, std::size_t, std::string_view, const NameForm*>;
  std::vector<Rank> ranks;
  ranks.reserve(forms.size());
  for (const NameForm* form : forms)
    ranks.emplace_back(!Alphabet::of(form->label).has_letters_of(surface), distance_to(*form, folded),
                       form->label, form);
  std::sort(ranks.begin(), ranks.end());
  for (std::size_t i = 0; i < forms.size(); ++i) forms[i] = std::get<3>(ranks[i]);
}

}  // namespace canonym
