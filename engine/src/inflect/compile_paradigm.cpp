#include "inflect/compile_paradigm.h"

#include <algorithm>

namespace canonym {
namespace {

std::optional<std::size_t> find_cell(const InflectionDraft& table, std::string_view name) {
  const auto known = std::ranges::find(table.cases, name, &Written::text);
  const auto cell = std::size_t(known - table.cases.begin());
  return cell < std::min(table.cases.size(), most_cells) ? std::optional(cell) : std::nullopt;
}

std::vector<CellEndings> compile_cells(const Paradigm& paradigm, const InflectionDraft& table,
                                       Diagnostics& problems) {
  std::vector<CellEndings> cells;
  for (const CaseEndings& form : paradigm.forms) {
    if (const std::optional<std::size_t> cell = find_cell(table, form.name.text)) {
      cells.push_back({*cell, form.endings});
      continue;
    }
    problems.add(Severity::error, "unknown-key", form.name.at,
                 in_quotes(form.name.text) + " is not among the cases of this table");
  }
  return cells;
}

/// Letters of the longest alternative that the stem ends with; of a negated context there is none.
std::size_t closeness_of(const LetterContext& context, std::string_view stem) {
  const Letters letters = to_letters(stem);
  std::size_t closest = 0;
  for (const Letters& some : context.alternatives)
    if (some.size() > closest && LettersView(letters).ends_with(some)) closest = some.size();
  return closest;
}

}  // namespace

bool CompiledParadigm::takes_stem(std::string_view stem) const {
  const Letters word = to_letters(stem);
  return LetterPattern{after, {}, {}}.allows(word, word.size(), word.size());
}

std::optional<std::string_view> CompiledParadigm::stem_of(std::string_view base) const {
  if (!base.ends_with(letters)) return std::nullopt;
  const std::string_view stem = base.substr(0, base.size() - letters.size());
  return takes_stem(stem) ? std::optional(stem) : std::nullopt;
}

std::size_t CompiledParadigm::closeness_to(std::string_view stem) const {
  return to_letters(letters).size() + closeness_of(after, stem);
}

std::optional<CompiledParadigm> compile_paradigm(const Paradigm& paradigm, const InflectionDraft& table,
                                                 Diagnostics& problems) {
  const std::optional<LetterPattern> base = read_pattern(paradigm.base, table.classes, problems);
  if (!base) return std::nullopt;
  if (base->before.is_given()) {
    problems.add(
        Severity::error, "bad-pattern", paradigm.base.at,
        in_quotes(paradigm.base.text) + " says what follows, but a base form ends where its letters end");
    return std::nullopt;
  }
  return CompiledParadigm{base->after, to_text(base->letters), to_of_set(paradigm.use),
                          compile_cells(paradigm, table, problems)};
}

}  // namespace canonym
