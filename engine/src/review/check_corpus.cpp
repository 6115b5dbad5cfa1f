#include "canonym/check_corpus.h"

#include <algorithm>

#include "compose/words.h"
#include "lint/finish_stage.h"
#include "normalize/annotator.h"
#include "review/claimed_elements.h"
#include "review/derived_forms.h"

namespace canonym {
namespace {

bool is_listed_spelling(const ElementPlace& place) {
  const bool is_key = place.kind == ElementKind::part && place.item == 0;
  return place.kind == ElementKind::variant || (place.kind == ElementKind::part && !is_key);
}

bool is_derived(const Claim& claim, Span span) {
  return std::ranges::any_of(claim.derived, [&](const DerivedPart& part) {
    return span.begin <= part.span.begin && part.span.end <= span.end;
  });
}

/// With one blank between words.
std::string join_words(std::string_view spelling) {
  std::string joined;
  for (const std::string_view word : split_words(spelling)) (joined += joined.empty() ? "" : " ") += word;
  return joined;
}

/// The spelling that a record could list, so that the name would be found without derivation; "" if there is
/// none.
std::string listable_spelling(const Claim& claim, Span span, std::string_view text) {
  const auto part = [&](Span of) { return std::string(text.substr(of.begin, of.size())); };
  if (claim.shape == Shape::whole) return is_derived(claim, span) ? join_words(part(span)) : "";
  if (is_derived(claim, claim.family)) return join_words(part(claim.family));
  const bool has_given = claim.shape == Shape::given_family || claim.shape == Shape::family_given;
  if (!has_given || !is_derived(claim, claim.given)) return "";
  return join_words(part(claim.given) + " " + part(claim.family));
}

/// Whether an annotation tells that derivation leads to a record. What is left alone has its reason, most
/// often that it is a common word.
bool counts_as_derived(const Annotation& annotation) {
  return annotation.via == Way::derived && !annotation.is_inflected && annotation.action != Action::skip;
}

std::string describe_form(const DerivedForm& form) {
  const std::string times = form.count == 1 ? "once" : std::to_string(form.count) + " times";
  return in_quotes(form.spelling) + " is found by derivation alone, " + times +
         " in the texts: " + in_quotes(form.words) + " in " + show_hidden(form.file) + ":" +
         std::to_string(form.position.line) + ":" + std::to_string(form.position.column);
}

}  // namespace

struct CorpusCheck::State {
  explicit State(const Matcher& of)
      : matcher(of),
        elements(of.compiled().model),
        owners(of.compiled(), elements),
        claimed(of.compiled(), owners),
        is_seen(elements.all().size()) {}

  void mark_seen(const Claim& claim, Span span, std::string_view text) {
    found.clear();
    claimed.find(claim, span, text, found);
    for (const ElementIndex element : found) is_seen[element] = 1;
  }

  void read_claim(const Claim& claim, Span span, std::string_view text) {
    mark_seen(claim, span, text);
    if (!claim.is_listed || claim.shape == Shape::whole) return;
    Claim composed = claim;  // its parts are there, too
    composed.is_listed = false;
    mark_seen(composed, span, text);
  }

  const Matcher& matcher;
  ElementTable elements;
  SpellingOwners owners;
  ClaimedElements claimed;
  std::vector<char> is_seen;  // by ElementIndex
  std::vector<ElementIndex> found;
  DerivedForms forms;
};

CorpusCheck::CorpusCheck(const Matcher& matcher) : state_(std::make_unique<State>(matcher)) {}
CorpusCheck::CorpusCheck(CorpusCheck&&) noexcept = default;
CorpusCheck& CorpusCheck::operator=(CorpusCheck&&) noexcept = default;
CorpusCheck::~CorpusCheck() = default;

void CorpusCheck::add_text(std::string_view file, std::string_view text) {
  PositionCounter positions(text);
  Annotator(state_->matcher, text, {}).run([&](const Annotation& annotation, const Match& match) {
    for (const Claim& claim : match.claims) {
      state_->read_claim(claim, match.span, text);
      if (!counts_as_derived(annotation)) continue;
      const std::string spelling = listable_spelling(claim, match.span, text);
      if (!spelling.empty()) state_->forms.add(claim.record, spelling, {file, text, match.span, positions});
    }
  });
}

Diagnostics CorpusCheck::problems(std::size_t often, const FileChoice& is_chosen) const {
  const RuleModel& model = state_->matcher.compiled().model;
  const std::vector<char> chosen = choose_files(model, is_chosen);
  Diagnostics problems;
  const CheckInfo& unseen = *find_check("unseen-variant");
  for (ElementIndex i = 0; i < state_->elements.all().size(); ++i) {
    const Element& element = state_->elements.all()[i];
    if (!is_listed_spelling(element.place) || state_->is_seen[i] != 0 || chosen[element.file] == 0) continue;
    problems.add(unseen.severity, unseen.code, element.told.at,
                 in_quotes(element.told.text) + " stands for no name in any of the texts");
  }
  const CheckInfo& derived = *find_check("often-derived");
  for (const DerivedForm& form : state_->forms.list(often)) {
    const Record& record = model.records[form.record];
    if (chosen[record.file] != 0)
      problems.add(derived.severity, derived.code, record.id.at, describe_form(form));
  }
  return finish_stage(FoundBy::corpus, std::move(problems), model, chosen);
}

}  // namespace canonym
