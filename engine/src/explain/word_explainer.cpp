#include "explain/word_explainer.h"

#include "explain/spelled_letters.h"
#include "letters/letters.h"

namespace canonym {
namespace {

bool is_nothing(const PathStep& step) {
  return step.edge.native_size == 0 && step.begin == step.end;
}

}  // namespace

std::vector<std::string> WordExplainer::names_of(LabelSet labels) const {
  if (labels == every_label) return {"all"};
  return compiled_.tables.labels.names_of(labels);
}

std::optional<ReadingPath> WordExplainer::find_path(std::string_view spelling, WordSource source,
                                                    LabelSet preferred) {
  const auto lattice = make_lattice(form_of(source), source.read_as, compiled_.tables, maker_);
  if (!lattice) return std::nullopt;
  return find_reading_path(*lattice, options_, read_marked_letters(spelling), preferred);
}

std::vector<ExplainedRendering> WordExplainer::list_renderings(OptionSetId options) const {
  Renderings merged;  // of the same letters, however seldom they are written
  for (const Option& option : options_[options])
    merged.push_back({{option.letters.begin(), option.letters.end()}, option.labels, 0});
  tidy_renderings(merged);
  std::vector<ExplainedRendering> renderings;
  for (const GraphemeRendering& rendering : merged)
    renderings.push_back({to_text(rendering.letters), names_of(rendering.labels)});
  return renderings;
}

ExplainedReading WordExplainer::describe(std::string_view spelling, WordSource source,
                                         const ReadingPath& path) const {
  const NativeForm& form = form_of(source);
  const SpelledLetters letters(spelling);
  ExplainedReading reading;
  reading.spelling = spelling;
  reading.native = to_text(form.letters);
  reading.language = compiled_.tables.name_of(form.language);
  reading.read_as = compiled_.tables.name_of(source.read_as);
  const auto conventions = names_of(path.nearest == every_label ? every_label : path.convention);
  if (!conventions.empty()) reading.convention = conventions.front();
  reading.deviations = path.deviations;
  reading.allowed = compiled_.tables.allowance.of(form.letters.size());
  for (const PathStep& step : path.steps) {
    if (is_nothing(step)) continue;
    ExplainedGrapheme grapheme;
    grapheme.native =
        to_text(LettersView(form.letters).substr(step.edge.native_begin, step.edge.native_size));
    grapheme.written = letters.text_of(step.begin, step.end);
    grapheme.deviations = step.deviations;
    grapheme.is_unread = !step.rendering;
    if (step.rendering)
      grapheme.labels = names_of(step.rendering->labels);
    else
      grapheme.known = list_renderings(step.edge.options);
    reading.graphemes.push_back(std::move(grapheme));
  }
  return reading;
}

}  // namespace canonym
