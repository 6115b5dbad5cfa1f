#include "normalize/annotator.h"

#include <algorithm>

#include "icu/writing.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "normalize/choose_form.h"
#include "normalize/render_best.h"
#include "normalize/render_inflected.h"

namespace canonym {
namespace {

std::string_view text_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

/// The spelling of a record in the script of the text, where nothing is written.
std::string_view general_form(const ComposedRecord& record, std::string_view surface,
                              const NormalizeOptions& options) {
  const std::vector<const NameForm*> forms = find_forms(record, surface, options);
  return forms.empty() ? record.canonical.whole : forms.front()->whole;
}

/// What stands in the place of the span once the edits are made.
std::string replaced_text(std::string_view text, Span span, const std::vector<Edit>& edits) {
  std::string replaced;
  std::size_t done = span.begin;
  for (const Edit& edit : edits) {
    replaced += text.substr(done, edit.span.begin - done);
    replaced += edit.replacement;
    done = edit.span.end;
  }
  replaced += text.substr(done, span.end - done);
  return replaced;
}

void skip(Annotation& annotation, Skip reason) {
  annotation.action = Action::skip;
  annotation.reason = reason;
  annotation.edits.clear();
  annotation.replacement.clear();
}

Skip reason_without_form(const Match& match) {
  const bool is_inflected =
      std::ranges::any_of(match.claims, [](const Claim& c) { return !c.name_case.is_base(); });
  return is_inflected ? Skip::no_case : Skip::no_form;
}

}  // namespace

Annotator::Annotator(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                     AnnotationTrace* trace)
    : Annotator(
          matcher, text, options,
          {LentMemory(new TextMemory(matcher.compiled(), find_text_languages(matcher.compiled(), text))),
           {},
           choose_name_schemes(matcher, options)},
          trace) {}

Annotator::Annotator(const Matcher& matcher, std::string_view part, const NormalizeOptions& options,
                     WholeText whole, AnnotationTrace* trace)
    : matcher_(matcher),
      text_(part),
      options_(options),
      match_options_{options.ignore_case},
      trace_(trace),
      memory_(std::move(whole.memory)),
      protection_(part),
      seen_(std::move(whole.seen)),
      schemes_(std::move(whole.schemes)),
      written_(part) {
  memory_->known.enter(text_);
}

void Annotator::run(Span range, const Take& take) {
  FindTrace* find_trace = trace_ ? &trace_->find : nullptr;
  Scanner scanner(matcher_.compiled(), text_, match_options_, memory_->readings, seen_, find_trace);
  std::vector<Annotation> annotations;
  scanner.scan(range, [&](Region&& region) {
    decide(region, annotations);
    for (std::size_t i = 0; i < annotations.size(); ++i) take(annotations[i], region.matches[i]);
  });
}

/// What becomes of the matches of a region.
void Annotator::decide(const Region& region, std::vector<Annotation>& annotations) {
  annotations.clear();
  for (const Match& match : region.matches) {
    annotations.push_back(annotate(match, text_, trace_));
    protect(annotations.back(), protection_, trace_);
    if (schemes_) annotations.back().schemes = schemes_->find(text_, match.claims.front());
  }
  if (!is_stable(region, annotations)) withdraw(annotations);
  written_.add(annotations);
}

void Annotator::protect(Annotation& annotation, Protection& protection, AnnotationTrace* trace) {
  if (annotation.action != Action::replace) return;
  const std::optional<ProtectedPlace> place = protection.find(annotation.span);
  if (!place) return;
  skip(annotation, place->reason);
  if (trace) trace->protections.push_back({annotation.span, place->span});
}

Annotation Annotator::annotate(const Match& match, std::string_view text, AnnotationTrace* trace) const {
  Annotation annotation;
  annotation.span = match.span;
  annotation.via = match.claims.front().way;
  annotation.is_inflected = !match.claims.front().name_case.is_base();
  for (const Claim& claim : match.claims) annotation.records.push_back(claim.record);
  annotation.others = match.others;
  if (match.skip == Skip::none)
    write(match, text, annotation, trace);
  else
    skip(annotation, match.skip);
  if (annotation.canonical.empty() && match.claims.size() == 1) {
    const Composition& composition = matcher_.compiled().composition;
    annotation.canonical =
        general_form(composition.records[annotation.records.front()], text_of(text, match.span), options_);
  }
  return annotation;
}

std::optional<Rendering> Annotator::render(const Match& match, const Claim& claim,
                                           std::string_view text) const {
  if (options_.replace_with == ReplaceWith::id)
    return render_id(text, match.span, matcher_.rules().id(claim.record));
  const Matcher::Compiled& compiled = matcher_.compiled();
  const bool is_other_script =
      options_.script == ScriptChoice::latin && script_of_text(text_of(text, match.span)) != "Latn";
  // What is written in another script than the text's stands in no sentence of its language.
  if (!claim.name_case.is_base() && !is_other_script)
    return render_inflected(text, match.span, claim, options_, compiled);
  return render_best(text, match.span, claim, compiled.model.records[claim.record].kind,
                     compiled.composition.records[claim.record], options_);
}

void Annotator::write(const Match& match, std::string_view text, Annotation& annotation,
                      AnnotationTrace* trace) const {
  std::optional<Rendering> chosen;
  bool has_form = false;
  bool is_one_form = true;
  for (const Claim& claim : match.claims) {
    const std::optional<Rendering> found = render(match, claim, text);
    has_form |= found.has_value();
    if (trace)
      trace->written.push_back(
          {match.span, claim.record, found ? replaced_text(text, found->span, found->edits) : std::string()});
    Rendering rendering = found ? *found : Rendering{match.span, {}, {}};
    if (chosen && !chosen->does_the_same(rendering)) return skip(annotation, Skip::ambiguous);
    is_one_form &= !chosen || chosen->form == rendering.form;
    chosen = std::move(rendering);
  }
  if (!has_form) return skip(annotation, reason_without_form(match));
  annotation.span = chosen->span;
  annotation.edits = std::move(chosen->edits);
  annotation.action = annotation.edits.empty() ? Action::keep : Action::replace;
  annotation.replacement = replaced_text(text, annotation.span, annotation.edits);
  if (is_one_form) annotation.canonical = chosen->form;
}

void Annotator::withdraw(std::vector<Annotation>& annotations) {
  for (Annotation& annotation : annotations)
    if (annotation.action == Action::replace) skip(annotation, Skip::unstable);
}

}  // namespace canonym
