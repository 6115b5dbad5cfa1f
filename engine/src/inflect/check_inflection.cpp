#include "inflect/check_inflection.h"

#include <algorithm>
#include <set>

#include "inflect/inflection_table.h"
#include "letters/table_limits.h"

namespace canonym {
namespace {

void check_cases(const InflectionDraft& draft, Diagnostics& problems) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < draft.cases.size(); ++i) {
    const Written& name = draft.cases[i];
    if (!seen.insert(name.text).second)
      problems.add(Severity::error, "duplicate-key", name.at,
                   "the case " + in_quotes(name.text) + " is given twice");
    if (i == most_cells)
      problems.add(Severity::error, "bad-value", name.at,
                   "a table has at most " + std::to_string(most_cells) + " cases");
  }
}

void check_paradigm(const Paradigm& paradigm, Diagnostics& problems) {
  using Limits = TableLimits;
  check_pattern(paradigm.base, problems);
  for (const CaseEndings& form : paradigm.forms) {
    check_size(form.endings.size(), Limits::options, "endings of a case", form.name.at, problems);
    for (const std::string& ending : form.endings)
      check_size(ending.size(), Limits::option_bytes, "bytes of an ending", form.name.at, problems);
  }
}

void check_limits(const InflectionDraft& draft, Diagnostics& problems) {
  if (!draft.paradigms.empty())
    check_size(draft.paradigms.size(), TableLimits::rows, "paradigms", draft.paradigms.front().at, problems);
  check_classes(draft.classes, problems);
  for (const Paradigm& paradigm : draft.paradigms) check_paradigm(paradigm, problems);
}

std::string plain(std::string_view word) {
  return to_plain_text(word);
}

bool makes_form(const InflectionTable& table, const InflectionSample& sample, std::size_t cell,
                const std::string& form) {
  const OfSet parts = to_of_set(sample.use);
  for (const Of of : {Of::given, Of::family, Of::patronymic, Of::place}) {
    if ((parts & only(of)) == 0) continue;
    const auto forms = table.inflect(plain(sample.base.text), cell, of);
    if (std::ranges::find(forms, form) != forms.end()) return true;
  }
  return false;
}

bool leads_back(const InflectionTable& table, const InflectionSample& sample, std::size_t cell,
                const std::string& form) {
  const std::string base = plain(sample.base.text);
  if (form == base) return true;
  std::vector<InflectedBase> bases;
  table.find_bases(form, bases);
  return std::ranges::any_of(bases, [&](const InflectedBase& found) {
    return found.base == base && (found.cells >> cell & 1) != 0 && (found.of & to_of_set(sample.use)) != 0;
  });
}

void check_sample(const InflectionTable& table, const InflectionSample& sample, Samples samples,
                  Diagnostics& problems) {
  for (const auto& [name, wanted] : sample.forms) {
    const std::optional<std::size_t> cell = table.find_cell(name.text);
    if (!cell) {
      problems.add(Severity::error, "unknown-key", name.at,
                   in_quotes(name.text) + " is not among the cases of this table");
      continue;
    }
    if (samples == Samples::left) continue;
    const std::string form = plain(wanted.text);
    if (makes_form(table, sample, *cell, form) && leads_back(table, sample, *cell, form)) continue;
    problems.add(Severity::error, "failing-sample", wanted.at,
                 "no paradigm makes " + in_quotes(wanted.text) + " of " + in_quotes(sample.base.text));
  }
}

}  // namespace

void check_inflection(const InflectionDraft& draft, Diagnostics& problems, Samples samples) {
  check_cases(draft, problems);
  Diagnostics beyond;
  check_limits(draft, beyond);
  const bool is_in_bounds = beyond.empty();
  problems.add_all(std::move(beyond));
  if (!is_in_bounds) return;  // what is beyond the limits is not compiled
  for (const Paradigm& paradigm : draft.paradigms) compile_paradigm(paradigm, draft, problems);
  const InflectionTable table(draft);
  for (const InflectionSample& sample : draft.samples) check_sample(table, sample, samples, problems);
}

}  // namespace canonym
