#include "review/example_mutants.h"

#include <algorithm>
#include <unordered_set>

#include "canonym/normalize.h"
#include "icu/fold.h"
#include "review/leave_out.h"

namespace canonym {
namespace {

struct Rewritten {
  std::string text;
  bool is_unstable = false;  ///< something was written that was taken back
};

Rewritten rewrite(const Matcher& matcher, const Example& example) {
  NormalizeOptions options;
  options.style = example.style;
  const std::string& text = example.text.text;
  Rewritten rewritten;
  std::size_t done = 0;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    rewritten.is_unstable |= annotation.reason == Skip::unstable;
    for (const Edit& edit : annotation.edits) {
      rewritten.text.append(text, done, edit.span.begin - done).append(edit.replacement);
      done = edit.span.end;
    }
  });
  rewritten.text.append(text, done);
  return rewritten;
}

/// The number of a holder among those chosen; none where it was not.
std::optional<std::uint32_t> find_chosen(const std::vector<std::uint32_t>& chosen, std::uint32_t holder) {
  const auto found = std::ranges::lower_bound(chosen, holder);
  if (found == chosen.end() || *found != holder) return std::nullopt;
  return static_cast<std::uint32_t>(found - chosen.begin());
}

}  // namespace

std::string rewrite_without(const ElementPlace& place, const Example& example, const Matcher& matcher) {
  RuleModel model = matcher.rules().model();
  leave_out(place, place.holder, model);
  return rewrite(Matcher(RuleSet(std::make_shared<const RuleModel>(std::move(model)))), example).text;
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
    std::vector<WordId> words;
    known.collect(example.text.text, words);
    known.collect(wanted_text(example).text, words);
    const auto number = static_cast<std::uint32_t>(runs_.size());
    const bool has_initial =
        may_have_initial(example.text.text) || may_have_initial(wanted_text(example).text);
    runs_.push_back({&example, selector_.select(std::move(words), has_initial), has_initial});
    for (const ElementIndex element : tests[i].covered) runs_of_element_[element].push_back(number);
    for (const std::uint32_t record : runs_.back().selection.records)
      runs_of_record_[record].push_back(number);
    for (const std::uint32_t group : runs_.back().selection.groups) runs_of_group_[group].push_back(number);
  }
  note_links();
}

void ExampleMutants::note_links() {
  const Matcher::Compiled& compiled = matcher_.compiled();
  std::unordered_set<std::string> links;
  for (RecordIndex r = 0; r < compiled.model.records.size(); ++r) {
    const ComposedRecord& composed = compiled.composition.records[r];
    for (const std::string_view part : {composed.canonical.given, composed.canonical.family})
      if (!part.empty()) links.insert(fold_text(part));
    if (compiled.model.records[r].given) links.insert(fold_text(compiled.model.records[r].given->text));
    for (const GroupIndex group : composed.patronymic_groups)
      for (const Spelling& spelling : compiled.composition.groups[group].spellings)
        links.insert(fold_text(spelling.text));
  }
  const KnownWords known(compiled);
  for (ElementIndex i = 0; i < elements_.all().size(); ++i) {
    const Element& element = elements_.all()[i];
    if (element.place.kind != ElementKind::part) continue;
    known.collect_folded(element.told.text, words_[i]);
    is_link_[i] = links.contains(fold_text(element.told.text));
  }
}

/// Whether a spelling of a part can make a difference: by its words, because a record finds the group by it,
/// or by its first letter.
bool ExampleMutants::may_notice(const Run& run, ElementIndex element) const {
  if (elements_.all()[element].place.kind != ElementKind::part) return true;
  return run.has_initial || is_link_[element] ||
         std::ranges::any_of(words_[element], [&](WordId word) { return run.selection.has_word(word); });
}

bool ExampleMutants::notices(const Run& run, ElementIndex element) const {
  const ElementPlace& place = elements_.all()[element].place;
  const std::string& wanted = wanted_text(*run.example).text;
  const bool is_part = place.kind == ElementKind::part;
  bool has_initial = run.has_initial;
  for (RuleSelection selection = run.selection;;) {
    const auto holder = find_chosen(is_part ? selection.groups : selection.records, place.holder);
    if (!holder) return false;
    RuleModel model = selector_.make_model(selection);
    leave_out(place, *holder, model);
    const auto rules = std::make_shared<const RuleModel>(std::move(model));
    const auto compiled = std::make_shared<Matcher::Compiled>(*rules, matcher_.compiled());
    compiled->index.look_as(matcher_.compiled().index);
    const Rewritten rewritten = rewrite(Matcher(RuleSet(rules), compiled), *run.example);
    if (rewritten.is_unstable) return rewrite_without(place, *run.example, matcher_) != wanted;
    if (rewritten.text == wanted) return false;
    std::vector<WordId> words;
    KnownWords(matcher_.compiled()).collect(rewritten.text, words);
    const bool has_new_initial = !has_initial && may_have_initial(rewritten.text);
    const auto is_chosen = [&](WordId word) { return selection.has_word(word); };
    if (!has_new_initial && std::ranges::all_of(words, is_chosen)) return true;
    has_initial |= has_new_initial;
    words.insert(words.end(), selection.words.begin(), selection.words.end());
    selection = selector_.select(std::move(words), has_initial);
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
