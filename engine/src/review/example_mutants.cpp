#include "review/example_mutants.h"

#include <algorithm>
#include <unordered_set>

#include "canonym/normalize.h"
#include "compose/words.h"
#include "icu/fold.h"
#include "icu/writing.h"
#include "review/found_names.h"
#include "review/leave_out.h"

namespace canonym {
namespace {

ExampleOutcome rewrite(const Matcher& matcher, const Example& example) {
  NormalizeOptions options;
  options.style = example.style;
  const std::string& text = example.text.text;
  ExampleOutcome outcome;
  FoundNames names(example);
  std::size_t done = 0;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    outcome.is_unstable |= annotation.reason == Skip::unstable;
    names.add(annotation);
    for (const Edit& edit : annotation.edits) {
      outcome.text.append(text, done, edit.span.begin - done).append(edit.replacement);
      done = edit.span.end;
    }
  });
  outcome.text.append(text, done);
  outcome.has_passed = outcome.text == wanted_text(example).text && names.problem().empty();
  return outcome;
}

/// What would become of the text if nothing that is written were taken back.
std::string write_without_withdrawing(const Matcher& matcher, const Example& example) {
  NormalizeOptions options;
  options.style = example.style;
  const std::string& text = example.text.text;
  AnnotationTrace trace;
  Annotator(matcher, text, options, &trace).run([](const Annotation&, const Match&) {});
  std::string written;
  std::size_t done = 0;
  for (const AnnotationTrace::Written& name : trace.written) {
    if (name.name.begin < done || name.replacement.empty()) continue;
    written.append(text, done, name.name.begin - done).append(name.replacement);
    done = name.name.end;
  }
  return written.append(text, done);
}

/// Whether a spelling may have a patronymic, which makes others wrong.
bool has_patronymic(std::string_view spelling) {
  return split_words(spelling).size() > 2;
}

/// Whether the text has a byte that Cyrillic letters begin with.
bool may_have_cyrillic(std::string_view text) {
  return std::ranges::any_of(text, [](char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return (byte >= 0xD0 && byte <= 0xD4) || byte == 0xE1 || byte == 0xEA;
  });
}

/// The number of a holder among those chosen; none where it was not.
std::optional<std::uint32_t> find_chosen(const std::vector<std::uint32_t>& chosen, std::uint32_t holder) {
  const auto found = std::ranges::lower_bound(chosen, holder);
  if (found == chosen.end() || *found != holder) return std::nullopt;
  return static_cast<std::uint32_t>(found - chosen.begin());
}

}  // namespace

ExampleOutcome rewrite_without(const ElementPlace& place, const Example& example, const Matcher& matcher) {
  RuleModel model = matcher.rules().model();
  leave_out(place, place.holder, model);
  return rewrite(Matcher(RuleSet(std::make_shared<const RuleModel>(std::move(model))), matcher), example);
}

ExampleMutants::ExampleMutants(const Matcher& matcher, const ElementTable& elements,
                               const std::vector<PlacedExample>& examples,
                               const std::vector<CoveringTest>& tests)
    : matcher_(matcher),
      elements_(elements),
      selector_(matcher.compiled()),
      runs_of_element_(elements.all().size()),
      runs_of_record_(matcher.compiled().model.records.size()),
      runs_of_group_(matcher.compiled().model.groups.size()),
      words_(elements.all().size()),
      is_link_(elements.all().size(), 0) {
  KnownWords known(matcher.compiled());
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const Example& example = *examples[i].example;
    if (!tests[i].test.has_passed()) continue;
    const auto number = static_cast<std::uint32_t>(runs_.size());
    // One blank line keeps the names of a text from those of the next.
    std::string texts = example.text.text + "\n\n" + wanted_text(example).text;
    // Without the element what was taken back may stay.
    if (tests[i].is_unstable) texts += "\n\n" + write_without_withdrawing(matcher, example);
    runs_.push_back(make_run(example, texts, known));
    for (const ElementIndex element : tests[i].covered) runs_of_element_[element].push_back(number);
    for (const std::uint32_t record : runs_.back().selection.records)
      runs_of_record_[record].push_back(number);
    for (const std::uint32_t group : runs_.back().selection.groups) runs_of_group_[group].push_back(number);
  }
  note_links();
}

ExampleMutants::Run ExampleMutants::make_run(const Example& example, const std::string& texts,
                                             KnownWords& known) const {
  std::vector<WordId> words;
  known.collect(texts, words);
  const bool has_initial = may_have_initial(texts);
  return {&example, selector_.select(std::move(words)), has_initial, may_have_cyrillic(texts)};
}

void ExampleMutants::note_links() {
  const Matcher::Compiled& compiled = matcher_.compiled();
  std::unordered_set<std::string> links;
  for (RecordIndex r = 0; r < compiled.model.records.size(); ++r) {
    const ComposedRecord& composed = compiled.composition.records[r];
    for (const std::string_view part : {composed.canonical.given, composed.canonical.family})
      if (!part.empty()) links.insert(fold_text(part));
    if (compiled.model.records[r].given) links.insert(fold_text(compiled.model.records[r].given->text));
    for (const NameForm& native : composed.natives) links.insert(fold_text(native.given));
    const auto add_groups = [&](const std::vector<GroupIndex>& groups) {
      for (const GroupIndex group : groups)
        for (const Spelling& spelling : compiled.composition.groups[group].spellings)
          links.insert(fold_text(spelling.text));
    };
    add_groups(composed.patronymic_groups);
    // Without native forms its name may be read off any spelling of a group.
    if (composed.natives.empty()) add_groups(composed.given_groups);
  }
  const KnownWords known(compiled);
  for (ElementIndex i = 0; i < elements_.all().size(); ++i) {
    const Element& element = elements_.all()[i];
    if (element.place.kind > ElementKind::part) continue;
    known.collect_folded(element.told.text, words_[i]);
    is_link_[i] = element.place.kind == ElementKind::part && links.contains(fold_text(element.told.text));
  }
}

/// Whether a spelling can make a difference: by its words, by its first letter, or by what else it says of
/// its record or group.
bool ExampleMutants::may_notice(const Run& run, ElementIndex element) const {
  if (run.has_initial || says_more(run, element)) return true;
  return std::ranges::any_of(words_[element], [&](WordId word) { return run.selection.has_word(word); });
}

/// Whether it can make a difference to a text that has none of its words.
bool ExampleMutants::says_more(const Run& run, ElementIndex element) const {
  const Element& told = elements_.all()[element];
  switch (told.place.kind) {
    case ElementKind::part:
      return is_link_[element] != 0;
    case ElementKind::variant:
      return has_patronymic(told.told.text);
    case ElementKind::never:
      return false;
    case ElementKind::style:
      return record_of(told.place).styles[told.place.item].style.text == run.example->style ||
             has_patronymic(record_of(told.place).styles[told.place.item].spelling.text);
    case ElementKind::native:
      // In its script the name is written, and other spellings are inflected for its sake.
      return run.has_cyrillic ||
             has_patronymic(record_of(told.place).natives[told.place.item].spelling.text) ||
             script_of_text(record_of(told.place).natives[told.place.item].spelling.text) != "Cyrl";
    default:
      return true;
  }
}

const Record& ExampleMutants::record_of(const ElementPlace& place) const {
  return matcher_.compiled().model.records[place.holder];
}

bool ExampleMutants::notices(const Run& run, ElementIndex element) const {
  const ElementPlace& place = elements_.all()[element].place;
  const bool is_part = place.kind == ElementKind::part;
  for (RuleSelection selection = run.selection;;) {
    const auto holder = find_chosen(is_part ? selection.groups : selection.records, place.holder);
    if (!holder) return false;
    RuleModel model = selector_.make_model(selection);
    leave_out(place, *holder, model);
    const auto rules = std::make_shared<const RuleModel>(std::move(model));
    const auto compiled = std::make_shared<Matcher::Compiled>(*rules, matcher_.compiled());
    compiled->index.look_as(matcher_.compiled().index);
    const ExampleOutcome rewritten = rewrite(Matcher(RuleSet(rules), compiled), *run.example);
    if (rewritten.is_unstable) return !rewrite_without(place, *run.example, matcher_).has_passed;
    if (rewritten.has_passed) return false;
    std::vector<WordId> words;
    KnownWords(matcher_.compiled()).collect(rewritten.text, words);
    const auto is_chosen = [&](WordId word) { return selection.has_word(word); };
    if (std::ranges::all_of(words, is_chosen)) return true;
    words.insert(words.end(), selection.words.begin(), selection.words.end());
    selection = selector_.select(std::move(words));
  }
}

bool ExampleMutants::is_caught(ElementIndex element) const {
  const ElementPlace& place = elements_.all()[element].place;
  const bool is_part = place.kind == ElementKind::part;
  const Numbers& likely = runs_of_element_[element];
  const auto is_noticed = [&](std::uint32_t run) {
    return may_notice(runs_[run], element) && notices(runs_[run], element);
  };
  if (std::ranges::any_of(likely, is_noticed)) return true;
  const Numbers& possible = is_part ? runs_of_group_[place.holder] : runs_of_record_[place.holder];
  return std::ranges::any_of(possible, [&](std::uint32_t run) {
    return !std::ranges::binary_search(likely, run) && is_noticed(run);
  });
}

}  // namespace canonym
