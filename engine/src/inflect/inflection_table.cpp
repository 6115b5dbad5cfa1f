#include "inflect/inflection_table.h"

#include <algorithm>
#include <mutex>

namespace canonym {
namespace {

bool is_base(std::string_view word, std::string_view stem, std::string_view letters) {
  return word.size() == stem.size() + letters.size() && word.ends_with(letters);
}

void add_form(std::string_view stem, std::string_view ending, std::vector<std::string>& forms) {
  std::string form = std::string(stem) + std::string(ending);
  if (std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
}

/// Bytes that two words have in common at the end.
std::size_t common_end(std::string_view one, std::string_view other) {
  const auto [end, unused] = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
  return std::size_t(end - one.rbegin());
}

}  // namespace

void merge_base(std::string_view base, const CompiledParadigm& paradigm, CellSet cells,
                std::vector<InflectedBase>& found, std::size_t first) {
  const auto known = std::find_if(found.begin() + std::ptrdiff_t(first), found.end(),
                                  [&](const InflectedBase& other) { return other.base == base; });
  if (known == found.end()) {
    found.push_back({std::string(base), cells, paradigm.of});
    return;
  }
  known->cells |= cells;
  known->of |= paradigm.of;
}

struct InflectionTable::Paradigms {
  explicit Paradigms(InflectionDraft from) : draft(std::move(from)) {}

  const Paradigms& made() {
    std::call_once(once, [this] { make(); });
    return *this;
  }

  void make() {
    Diagnostics reported_by_check_inflection;
    for (const Paradigm& paradigm : draft.paradigms)
      if (auto compiled = compile_paradigm(paradigm, draft, reported_by_check_inflection))
        all.push_back(std::move(*compiled));
    for (std::size_t i = 0; i < all.size(); ++i) endings.add(static_cast<std::uint32_t>(i), all[i]);
  }

  InflectionDraft draft;
  std::once_flag once;
  std::vector<CompiledParadigm> all;
  EndingIndex endings;
};

InflectionTable::InflectionTable(const InflectionDraft& draft) : late_(std::make_shared<Paradigms>(draft)) {
  for (const Written& name : draft.cases)
    if (cells_.size() < most_cells) cells_.push_back(name.text);
}

const std::string& InflectionTable::language() const {
  return late_->draft.language.text;
}

std::optional<std::size_t> InflectionTable::find_cell(std::string_view name) const {
  const auto known = std::ranges::find(cells_, name);
  return known != cells_.end() ? std::optional(std::size_t(known - cells_.begin())) : std::nullopt;
}

std::span<const CompiledParadigm> InflectionTable::paradigms() const {
  return late_->made().all;
}

void InflectionTable::visit_bases(std::string_view word, const VisitBase& visit) const {
  if (word.empty()) return;
  const Paradigms& paradigms = late_->made();
  paradigms.endings.visit_makers(word, [&](const FormMaker& maker) {
    const CompiledParadigm& paradigm = paradigms.all[maker.paradigm];
    const std::string_view stem = word.substr(0, word.size() - maker.ending_size);
    if (stem.empty() && paradigm.letters.empty()) return;
    if (is_base(word, stem, paradigm.letters)) return;
    if (maker.must_check_stem && !paradigm.takes_stem(stem)) return;
    visit(stem, paradigm, maker.cells);
  });
}

void InflectionTable::find_bases(std::string_view word, std::vector<InflectedBase>& found) const {
  const std::size_t first = found.size();
  visit_bases(word, [&](std::string_view stem, const CompiledParadigm& paradigm, CellSet cells) {
    merge_base(std::string(stem) + paradigm.letters, paradigm, cells, found, first);
  });
}

std::vector<InflectionTable::Fit> InflectionTable::find_fits(std::string_view base, Of of) const {
  std::vector<std::pair<std::size_t, Fit>> by_closeness;
  for (const CompiledParadigm& paradigm : late_->made().all) {
    if ((paradigm.of & only(of)) == 0) continue;
    if (const auto stem = paradigm.stem_of(base))
      by_closeness.push_back({paradigm.closeness_to(*stem), {&paradigm, *stem}});
  }
  std::ranges::stable_sort(by_closeness, std::ranges::greater(), [](const auto& fit) { return fit.first; });
  std::vector<Fit> fits;
  fits.reserve(by_closeness.size());
  for (const auto& [closeness, fit] : by_closeness) fits.push_back(fit);
  return fits;
}

std::vector<std::string> InflectionTable::inflect(std::string_view base, std::size_t cell, Of of) const {
  std::vector<std::string> forms;
  for (const auto& [paradigm, stem] : find_fits(base, of))
    for (const CellEndings& endings : paradigm->cells)
      if (endings.cell == cell)
        for (const std::string& ending : endings.endings) add_form(stem, ending, forms);
  return forms;
}

std::vector<std::string> InflectionTable::inflect_like(std::string_view base, std::string_view model,
                                                       std::string_view form, Of of) const {
  if (form == model) return {std::string(base)};
  std::vector<InflectedBase> bases;
  find_bases(form, bases);
  const auto known = std::ranges::find(bases, model, &InflectedBase::base);
  std::vector<std::string> forms;
  if (known == bases.end()) return forms;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    if ((known->cells >> cell & 1) != 0)
      for (const std::string& other : inflect(base, cell, of)) add_form(other, "", forms);
  std::ranges::stable_sort(forms, std::ranges::greater(),
                           [&](const std::string& other) { return common_end(other, form); });
  return forms;
}

}  // namespace canonym
