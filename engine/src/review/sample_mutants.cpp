#include "review/sample_mutants.h"

#include <algorithm>
#include <set>
#include <utility>

#include "derive/check_tables.h"
#include "inflect/check_inflection.h"
#include "inflect/compile_paradigm.h"
#include "letters/letters.h"
#include "review/leave_out.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

using Place = std::pair<const Source*, std::size_t>;

Place place_of(const Location& at) {
  return {at.source, at.span.begin};
}

const Written& wanted_of(const PlacedSample& sample, const RuleModel& model) {
  if (sample.is_inflection)
    return model.inflections[sample.table].samples[sample.sample].forms[sample.wanted].second;
  return model.tables[sample.table].samples[sample.sample].wanted[sample.wanted];
}

bool has_failed(const Diagnostics& problems) {
  return std::ranges::any_of(problems, [](const Diagnostic& one) { return one.code == "failing-sample"; });
}

}  // namespace

SampleMutants::SampleMutants(const RuleModel& model, const ElementTable& elements,
                             std::vector<PlacedSample> samples, const std::vector<RuleTest>& tests)
    : model_(model),
      elements_(elements),
      samples_(std::move(samples)),
      samples_of_element_(elements.all().size()) {
  bare_.guards = model.guards;
  for (GuardTable& guard : bare_.guards) guard.words = {};
  std::set<Place> failing;
  for (const RuleTest& test : tests)
    if (!test.has_passed()) failing.insert(place_of(test.at));
  std::erase_if(samples_, [&](const PlacedSample& sample) {
    return failing.contains(place_of(wanted_of(sample, model).at));
  });
  for (std::uint32_t i = 0; i < samples_.size(); ++i)
    for (const ElementIndex element : samples_[i].elements) samples_of_element_[element].push_back(i);
}

/// The samples of schemes that are like the one with the row count, too.
bool SampleMutants::scheme_notices(const Element& element, const PlacedSample& sample) const {
  RuleModel model;
  for (const LetterTable* table = &model_.tables[sample.table]; table;) {
    const bool is_known = find_scheme(model, table->id.text) != nullptr;
    if (is_known) break;
    model.tables.push_back(*table);
    if (table == &model_.tables[element.place.holder])
      leave_out(element.place, static_cast<std::uint32_t>(model.tables.size() - 1), model);
    table = table->like ? find_scheme(model_, table->like->text) : nullptr;
  }
  Diagnostics reported;
  const Scheme scheme = compile_scheme(model, model.tables.front(), reported);
  const TableSample& told = model_.tables[sample.table].samples[sample.sample];
  return scheme.romanize(told.native.text) != told.wanted[sample.wanted].text;
}

/// All files of the language, with only the samples in question.
bool SampleMutants::table_notices(const Element& element,
                                  const std::vector<const PlacedSample*>& samples) const {
  const LetterTable& own = model_.tables[element.place.holder];
  RuleModel model = bare_;
  for (const LetterTable& table : model_.tables) {
    if (table.kind != own.kind || table.language.text != own.language.text ||
        table.target.text != own.target.text)
      continue;
    model.tables.push_back(table);
    LetterTable& copy = model.tables.back();
    copy.samples = {};
    for (const PlacedSample* sample : samples)
      if (&model_.tables[sample->table] == &table) {
        const TableSample& told = table.samples[sample->sample];
        copy.samples.push_back({told.native, {told.wanted[sample->wanted]}});
      }
    if (&table == &own) leave_out(element.place, static_cast<std::uint32_t>(model.tables.size() - 1), model);
  }
  Diagnostics problems;
  check_tables(model, problems);
  return has_failed(problems);
}

/// Of the other paradigms only those that fit the base form can make its forms, or lead back to it.
bool SampleMutants::inflection_notices(const Element& element, const PlacedSample& sample) const {
  const InflectionDraft& own = model_.inflections[element.place.holder];
  const InflectionSample& told = own.samples[sample.sample];
  const std::string base = to_plain_text(told.base.text);
  InflectionDraft draft{own.file, own.language, {}, own.classes, own.cases, {}, {}};
  draft.samples.push_back({told.base, told.use, {told.forms[sample.wanted]}});
  Diagnostics reported;
  for (std::uint32_t p = 0; p < own.paradigms.size(); ++p) {
    const auto compiled = compile_paradigm(own.paradigms[p], own, reported);
    if (!compiled || !compiled->stem_of(base)) continue;
    draft.paradigms.push_back(own.paradigms[p]);
    if (p != element.place.item) continue;
    ElementPlace place = element.place;
    place.item = static_cast<std::uint32_t>(draft.paradigms.size() - 1);
    RuleModel model;
    model.inflections.push_back(std::move(draft));
    leave_out(place, 0, model);
    draft = std::move(model.inflections.front());
  }
  Diagnostics problems;
  check_inflection(draft, problems);
  return has_failed(problems);
}

/// Those that may notice. What is related to letters lies along the commonest alternative, so there each of a
/// row bears on the others.
std::set<std::uint32_t> SampleMutants::samples_of(ElementIndex index) const {
  std::set<std::uint32_t> samples(samples_of_element_[index].begin(), samples_of_element_[index].end());
  ElementPlace place = elements_.all()[index].place;
  if (place.kind != ElementKind::relation) return samples;
  for (place.detail = 0; const auto other = elements_.find(place); ++place.detail)
    samples.insert(samples_of_element_[*other].begin(), samples_of_element_[*other].end());
  return samples;
}

bool SampleMutants::is_caught(ElementIndex index) const {
  const Element& element = elements_.all()[index];
  std::vector<const PlacedSample*> samples;
  for (const std::uint32_t sample : samples_of(index)) samples.push_back(&samples_[sample]);
  if (samples.empty()) return false;
  const auto is_noticed_by = [&](auto notices) {
    return std::ranges::any_of(
        samples, [&](const PlacedSample* sample) { return (this->*notices)(element, *sample); });
  };
  if (element.place.kind == ElementKind::scheme_row) return is_noticed_by(&SampleMutants::scheme_notices);
  if (element.place.kind == ElementKind::inflection) return is_noticed_by(&SampleMutants::inflection_notices);
  return table_notices(element, samples);
}

}  // namespace canonym
