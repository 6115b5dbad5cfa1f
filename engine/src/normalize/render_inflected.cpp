#include "normalize/render_inflected.h"

#include <algorithm>

#include "compose/words.h"
#include "normalize/choose_form.h"
#include "normalize/inflect_form.h"

namespace canonym {
namespace {

/// Whether the conventions of the language make each word of the form out of some native word.
bool is_spelled_by(std::string_view form, LabelSet label, const Matcher::Compiled& compiled) {
  std::vector<WordDerivation> derivations;
  return std::ranges::all_of(split_words(form), [&](std::string_view word) {
    compiled.derived_words.find(word, derivations);
    return std::ranges::any_of(
        derivations, [&](const WordDerivation& d) { return d.deviations == 0 && (d.labels & label) != 0; });
  });
}

bool is_of_language(const NameForm& form, const ComposedRecord& record, const InflectionTable& table,
                    const Matcher::Compiled& compiled) {
  if (form.label == table.language()) return true;
  const auto is_same = [&](const NameForm& other) {
    return other.label == table.language() && other.whole == form.whole;
  };
  if (std::ranges::any_of(record.natives, is_same) || std::ranges::any_of(record.styles, is_same))
    return true;
  const LabelSet label = compiled.tables.labels.find(table.language());
  return label != 0 && is_spelled_by(form.whole, label, compiled);
}

}  // namespace

std::optional<Rendering> render_inflected(std::string_view text, Span span, const Claim& claim,
                                          const NormalizeOptions& options,
                                          const Matcher::Compiled& compiled) {
  const ComposedRecord& record = compiled.composition.records[claim.record];
  const Kind kind = compiled.model.records[claim.record].kind;
  std::optional<Rendering> chosen;
  for (const NameForm* form : find_forms(record, text.substr(span.begin, span.size()), options))
    for (const Matcher::Compiled::Inflection& inflection : compiled.inflections) {
      const InflectionTable& table = inflection.table;
      if (inflection.language != claim.name_case.language) continue;
      if (!is_of_language(*form, record, table, compiled)) continue;
      const auto inflected = inflect_form(text, span, claim, *form, kind, table);
      if (!inflected) continue;
      auto rendering = render_claim(text, span, claim, inflected->as_form(*form), kind);
      if (!rendering) continue;
      rendering->form = form->whole;
      if (rendering->edits.empty()) return rendering;
      if (!chosen) chosen = std::move(rendering);
    }
  return chosen;
}

}  // namespace canonym
