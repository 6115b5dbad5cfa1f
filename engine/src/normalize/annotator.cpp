#include "normalize/annotator.h"

#include <algorithm>
#include <cassert>

#include "icu/writing.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "normalize/choose_form.h"
#include "normalize/render_best.h"
#include "normalize/render_inflected.h"

namespace canonym {
namespace {

/// Text around a region that its second reading gets to see. Enough for what may
/// protect a name and for the words that a name's grammar asks about.
constexpr std::size_t context_bytes = 512;

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

/// The end of a text for context, not cutting a character.
std::string_view end_of(std::string_view text) {
  std::size_t begin = text.size() > context_bytes ? text.size() - context_bytes : 0;
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  return text.substr(begin);
}

/// Where the run of letters begins that reaches up to `at`: what is written there may have become
/// one word with the letters before it (ʹ平 is two words, ʹAnna is one), or have left them (van’Anna,
/// van’平).
std::size_t find_run_begin(std::string_view text, std::size_t at) {
  constexpr int inside = Character::word | Character::ignorable | Character::apostrophe;
  const CharacterTable& characters = CharacterTable::instance();
  while (at > 0) {
    const CodePoint point = decode_before(text, at);
    if (!point.is_well_formed() || (characters[point.value].flags & inside) == 0) break;
    at -= point.size;
  }
  return at;
}

/// More letters before a place than any elision has that lets a name begin there.
constexpr std::size_t most_letters_before = 8;

/// Whether names may begin at the same places behind `at` as behind `at_after` of another text that goes on
/// alike. Only where letters or an apostrophe follow can it be otherwise: what is written there may have
/// become one word with them (e.V.l’Anna, Ivanl’Anna).
bool may_begin_alike_behind(std::string_view text, std::size_t at, std::string_view after,
                            std::size_t at_after, const WordReader& reader) {
  constexpr int inside = Character::word | Character::ignorable | Character::apostrophe;
  std::size_t letters = 0;
  for (std::size_t i = 0; at_after + i < after.size() && letters < most_letters_before;) {
    const auto [character, value, size] = reader.characters().read(text, at + i);
    if ((character.flags & inside) == 0) break;
    if (reader.is_name_start(text, at + i) != reader.is_name_start(after, at_after + i)) return false;
    letters += character.is(Character::word) && !character.is(Character::mark);
    i += size;
  }
  return true;
}

}  // namespace

Annotator::Annotator(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                     AnnotationTrace* trace)
    : Annotator(matcher, text, options,
                {find_text_languages(matcher.compiled(), text),
                 {},
                 options.with_schemes ? std::make_shared<const NameSchemes>(matcher.compiled()) : nullptr},
                trace) {}

Annotator::Annotator(const Matcher& matcher, std::string_view part, const NormalizeOptions& options,
                     WholeText whole, AnnotationTrace* trace)
    : matcher_(matcher),
      text_(part),
      options_(options),
      match_options_{options.ignore_case},
      trace_(trace),
      readings_(matcher.compiled(), whole.languages, part.size()),
      known_(matcher.compiled(), part, readings_),
      protection_(part),
      seen_(std::move(whole.seen)),
      schemes_(std::move(whole.schemes)) {}

void Annotator::run(Span range, const Take& take) {
  FindTrace* find_trace = trace_ ? &trace_->find : nullptr;
  Scanner scanner(matcher_.compiled(), text_, match_options_, readings_, seen_, find_trace);
  std::vector<Annotation> annotations;
  scanner.scan(range, [&](Region&& region) {
    decide(region, annotations);
    for (std::size_t i = 0; i < annotations.size(); ++i) take(annotations[i], region.matches[i]);
  });
}

void Annotator::run_quickly(Span range, const std::function<void(const Annotation&)>& take) {
  assert(!trace_);
  Scanner scanner(matcher_.compiled(), text_, match_options_, readings_, seen_);
  std::vector<Annotation> annotations;
  const auto take_region = [&](Region&& region) {
    const std::size_t floor = done_;
    decide(region, annotations);
    const bool depends_on_seen = seen_.take_was_asked();
    if (!depends_on_seen)
      known_.note(region.span, floor, region.hash, annotations, seen_.since(region.seen_mark));
    for (const Annotation& annotation : annotations) take(annotation);
  };
  const auto take_known = [&](const Candidate& candidate) -> std::optional<std::size_t> {
    const auto find = [&] { return known_.find(candidate.at, done_, candidate.glance.hash); };
    const KnownRegions::Outcome* outcome = find();
    if (outcome && scanner.is_in_region()) {
      scanner.flush(take_region);
      outcome = find();  // what was noted may have taken its place
    }
    if (!outcome) return std::nullopt;
    for (const RecordIndex record : outcome->seen) seen_.add(record);
    note_written(outcome->annotations);
    for (const Annotation& annotation : outcome->annotations) take(annotation);
    return outcome->words.end;
  };
  scanner.scan(range, take_region, take_known);
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
  note_written(annotations);
}

void Annotator::note_written(std::span<const Annotation> annotations) {
  for (const Annotation& annotation : annotations)
    for (const Edit& edit : annotation.edits) {
      const std::size_t since = edit.span.begin - done_;
      if (since >= context_bytes) written_.clear();
      written_ +=
          text_.substr(edit.span.begin - std::min(since, context_bytes), std::min(since, context_bytes));
      written_ += edit.replacement;
      done_ = edit.span.end;
    }
  if (written_.size() > 8 * context_bytes) written_.erase(0, written_.size() - context_bytes);
}

/// What stands before `at` when all edits before have been made, as a second run sees it.
std::string Annotator::context_before(std::size_t at) const {
  const std::string_view since = end_of(text_.substr(done_, at - done_));
  const std::string_view before = since.size() < at - done_ ? std::string_view() : end_of(written_);
  return std::string(before) + std::string(since);
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

/// Reads the region once more as it would be after the edits: were anything still to
/// replace, a second run would write something else than the first.
bool Annotator::is_stable(const Region& region, const std::vector<Annotation>& annotations) {
  std::size_t begin = region.span.begin;
  std::size_t end = region.span.end;
  std::size_t written = 0;
  for (const Annotation& annotation : annotations) {
    written += annotation.edits.size();
    begin = std::min(begin, annotation.span.begin);
    end = std::max(end, annotation.span.end);
  }
  if (written == 0) return true;
  if (begin < done_) return false;  // two names want the same apostrophe
  std::string after = context_before(begin);
  const std::size_t region_begin = after.size();
  std::size_t done = begin;
  for (const Annotation& annotation : annotations)
    for (const Edit& edit : annotation.edits) {
      if (edit.span.begin < done) return false;  // two names want the same apostrophe
      after += text_.substr(done, edit.span.begin - done);
      after += edit.replacement;
      done = edit.span.end;
    }
  after += text_.substr(done, end - done);
  const std::size_t region_end = after.size();
  after += text_.substr(end, context_bytes);
  if (!may_begin_alike_behind(text_, end, after, region_end, matcher_.compiled().reader)) return false;

  const std::vector<RecordIndex> names = seen_.since(region.seen_mark);
  seen_.forget_since(region.seen_mark);
  Protection protection(after);
  bool is_stable = true;
  const std::size_t run_begin = find_run_begin(after, region_begin);
  std::size_t scan_begin = run_begin;
  const auto look = [&](const Region& again) {
    for (const Match& match : again.matches) {
      if (match.span.end <= run_begin) continue;
      scan_begin = match.span.end;
      Annotation annotation = annotate(match, after, nullptr);
      protect(annotation, protection, nullptr);
      if (annotation.action != Action::replace) continue;
      is_stable = false;
      if (trace_)
        trace_->withdrawn.push_back(
            {region.span, std::string(text_of(after, annotation.span)), annotation.replacement});
    }
  };
  const auto scan = [&](Span range, SeenNames& seen) {
    Scanner(matcher_.compiled(), after, match_options_, readings_, seen).scan(range, look);
  };
  if (run_begin < region_begin) {
    // Only for names that reach into the run: the context may begin in the middle of a name, so what
    // seems to stand there does not count as seen.
    SeenNames aside = seen_;
    scan({0, run_begin}, aside);
    seen_.join_questions(aside);
  }
  scan({scan_begin, region_end}, seen_);
  // What counts as seen is what a second run will see; but it would not know an id for a name.
  if (!is_stable) seen_.forget_since(region.seen_mark);
  if (!is_stable || options_.replace_with == ReplaceWith::id)
    for (const RecordIndex name : names) seen_.add(name);
  return is_stable;
}

void Annotator::withdraw(std::vector<Annotation>& annotations) {
  for (Annotation& annotation : annotations)
    if (annotation.action == Action::replace) skip(annotation, Skip::unstable);
}

}  // namespace canonym
