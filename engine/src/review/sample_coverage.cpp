#include "review/sample_coverage.h"

#include <algorithm>
#include <bit>
#include <span>

#include "derive/language_tables.h"
#include "derive/lattice.h"
#include "derive/reading_path.h"
#include "inflect/inflection_table.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

std::string plain(std::string_view word) {
  return to_plain_text(word);
}

/// Finds what the samples of all tables go back to.
class SampleReader {
 public:
  SampleReader(const RuleModel& model, const ElementTable& elements)
      : model_(model), elements_(elements), tables_(make_letter_tables(model, reported_)) {
    for (std::uint32_t t = 0; t < model.tables.size(); ++t)
      for (std::uint32_t row = 0; row < model.tables[t].rows.size(); ++row)
        rows_.emplace(&model.tables[t].rows[row], std::pair(t, row));
  }

  std::vector<PlacedSample> read(const std::vector<char>& chosen) {
    for (std::uint32_t t = 0; t < model_.tables.size(); ++t)
      if (chosen[model_.tables[t].file]) read_table(t);
    for (std::uint32_t t = 0; t < model_.inflections.size(); ++t)
      if (chosen[model_.inflections[t].file]) read_inflection(t);
    return std::move(samples_);
  }

 private:
  void read_table(std::uint32_t t) {
    const LetterTable& table = model_.tables[t];
    const auto each_wanted = [&](const auto& take) {
      for (std::uint32_t s = 0; s < table.samples.size(); ++s)
        for (std::uint32_t w = 0; w < table.samples[s].wanted.size(); ++w) {
          samples_.push_back({t, s, w});
          take(table.samples[s].native.text, table.samples[s].wanted[w].text);
          finish();
        }
    };
    if (table.kind == TableKind::scheme) {
      const Scheme scheme = compile_scheme(model_, table, reported_);
      each_wanted([&](const std::string& native, const std::string&) {
        for (const TableRow* row : scheme.find_rows(native)) add_row(ElementKind::scheme_row, row, 0);
      });
    } else if (table.kind == TableKind::correspondences) {
      const auto known = tables_.correspondences.find(table.language.text);
      if (known == tables_.correspondences.end()) return;
      each_wanted([&](const std::string& native, const std::string& wanted) {
        read_rendered(to_plain_letters(native), wanted, known->second);
      });
    } else {
      const auto known = tables_.relations.find({table.language.text, table.target.text});
      if (known == tables_.relations.end()) return;
      each_wanted([&](const std::string& native, const std::string& wanted) {
        read_related(to_plain_letters(native), wanted, known->second);
      });
    }
  }

  void read_rendered(const Letters& native, const std::string& wanted, const Correspondences& table) {
    OptionSets options;
    const Lattice lattice = LatticeMaker(options).make(native, table);
    const ReadingPath path = find_reading_path(lattice, options, read_marked_letters(wanted), 0);
    for (const PathStep& step : path.steps)
      if (step.rendering) add_rendering_of(step, native, table);
  }

  /// All rows that fit the grapheme and have the rendering: what any of them says is said by all.
  void add_rendering_of(const PathStep& step, const Letters& native, const Correspondences& table) {
    for (const Correspondences::Row* row : table.find_rows(native, step.edge.native_begin)) {
      if (row->pattern.letters.size() != step.edge.native_size) continue;
      for (std::uint32_t i = 0; i < row->draft->options.size(); ++i)
        if (std::ranges::equal(read_marked_letters(row->draft->options[i].text.text),
                               step.rendering->letters))
          add_row(ElementKind::correspondence, row->draft, i);
    }
  }

  void read_related(const Letters& native, const std::string& wanted, const Relation& relation) {
    OptionSets options;
    const Lattice lattice = LatticeMaker(options).make_related(native, relation, nullptr);
    const ReadingPath path = find_reading_path(lattice, options, read_marked_letters(wanted), 0);
    const std::vector<RelatedLetters> related = relation.relate(native);
    for (const RelatedLetters& letters : related) {
      if (!letters.row) continue;
      const auto step = std::ranges::find_if(path.steps, [&](const PathStep& some) {
        return some.edge.native_begin == letters.begin && some.edge.native_size == letters.size;
      });
      // Letters whose only alternative is nothing have no place in the lattice.
      std::span<const MarkedLetter> written;
      if (step != path.steps.end() && step->rendering) written = step->rendering->letters;
      for (std::uint32_t i = 0; i < letters.row->options.size(); ++i)
        if (std::ranges::equal(read_marked_letters(letters.row->options[i].text.text), written))
          add_row(ElementKind::relation, letters.row, i);
    }
  }

  void read_inflection(std::uint32_t t) {
    const InflectionDraft& table = model_.inflections[t];
    std::vector<std::optional<CompiledParadigm>> paradigms;
    for (const Paradigm& paradigm : table.paradigms)
      paradigms.push_back(compile_paradigm(paradigm, table, reported_));
    for (std::uint32_t s = 0; s < table.samples.size(); ++s)
      for (std::uint32_t w = 0; w < table.samples[s].forms.size(); ++w) {
        samples_.push_back({t, s, w, true});
        for (std::uint32_t p = 0; p < paradigms.size(); ++p)
          if (paradigms[p]) read_paradigm(t, p, *paradigms[p], table.samples[s], w);
        finish();
      }
  }

  void read_paradigm(std::uint32_t t, std::uint32_t p, const CompiledParadigm& compiled,
                     const InflectionSample& sample, std::uint32_t form) {
    const std::string base = plain(sample.base.text);
    const auto stem = compiled.stem_of(base);
    if (!stem || (compiled.of & to_of_set(sample.use)) == 0) return;
    const Paradigm& paradigm = model_.inflections[t].paradigms[p];
    const auto& [name, wanted] = sample.forms[form];
    for (std::uint32_t c = 0; c < paradigm.forms.size(); ++c) {
      if (paradigm.forms[c].name.text != name.text) continue;
      for (std::uint32_t e = 0; e < paradigm.forms[c].endings.size(); ++e)
        if (std::string(*stem) + paradigm.forms[c].endings[e] == plain(wanted.text))
          add(elements_.find({ElementKind::inflection, t, p, c, e}));
    }
  }

  void add_row(ElementKind kind, const TableRow* row, std::uint32_t option) {
    const auto [table, number] = rows_.at(row);
    add(elements_.find({kind, table, number, option}));
  }

  void add(std::optional<ElementIndex> element) {
    if (element) samples_.back().elements.push_back(*element);
  }

  void finish() {
    std::vector<ElementIndex>& found = samples_.back().elements;
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
  }

  const RuleModel& model_;
  const ElementTable& elements_;
  Diagnostics reported_;  // when the rules were loaded
  LanguageTables tables_;
  std::map<const TableRow*, std::pair<std::uint32_t, std::uint32_t>> rows_;  // table and row, by number
  std::vector<PlacedSample> samples_;
};

}  // namespace

std::vector<PlacedSample> cover_samples(const RuleModel& model, const std::vector<char>& chosen,
                                        const ElementTable& elements) {
  return SampleReader(model, elements).read(chosen);
}

}  // namespace canonym
