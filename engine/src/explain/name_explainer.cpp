#include "explain/name_explainer.h"

#include <algorithm>

#include "explain/edges.h"
#include "explain/listed_sources.h"
#include "icu/fold.h"
#include "match/claims.h"

namespace canonym {
namespace {

WordSource source_of(const DerivedPart& part) {
  return {part.form, part.read_as};
}

ExplainedClaim make_claim(Span span, const Claim& claim, Fate fate) {
  return {span, claim.record, claim.way, claim.shape, claim.skip, fate, {}};
}

bool has_record(const std::vector<RecordIndex>& records, RecordIndex record) {
  return std::ranges::find(records, record) != records.end();
}

}  // namespace

ExplainedName NameExplainer::explain(const Annotation& annotation, const Match& match) {
  ExplainedName name;
  name.annotation = annotation;
  name.shape = match.claims.front().shape;
  name.folded = fold_text(text_of(match.span));
  name.sources = find_sources(compiled_, text_, match.span, match.claims.front());
  name.before = find_edge_before(text_, match.span.begin);
  name.behind = find_edge_behind(text_, match.span.end);
  add_words(match.claims.front(), name);
  add_claims(match, name);
  add_inner_claims(match, name);
  add_evidence(match, name);
  return name;
}

void NameExplainer::add_words(const Claim& claim, ExplainedName& name) {
  for (const DerivedPart& part : claim.derived)
    word_at(part.span, name).reading.spelling = text_of(part.span);
  for (const InflectedPart& part : claim.inflected) add_cases(part, claim, word_at(part.span, name));
  add_readings(claim, name);
  std::ranges::sort(name.words, {}, [](const ExplainedWord& word) { return word.span.begin; });
}

ExplainedWord& NameExplainer::word_at(Span span, ExplainedName& name) {
  const auto known = std::ranges::find(name.words, span, &ExplainedWord::span);
  if (known != name.words.end()) return *known;
  name.words.push_back({span, {}, {}, {}});
  return name.words.back();
}

void NameExplainer::add_cases(const InflectedPart& part, const Claim& claim, ExplainedWord& word) const {
  word.reading.spelling = part.base;
  word.inflected_in = compiled_.tables.name_of(claim.name_case.language);
  for (const InflectionDraft& draft : compiled_.model.inflections) {
    if (draft.language.text != word.inflected_in) continue;
    for (const Written& name : draft.cases)
      if (has_case(name.text, claim.name_case)) word.cases.push_back(name.text);
  }
}

bool NameExplainer::has_case(std::string_view name, NameCase name_case) const {
  return std::ranges::any_of(compiled_.inflections, [&](const Matcher::Compiled::Inflection& inflection) {
    if (inflection.language != name_case.language) return false;
    const auto cell = inflection.table.find_cell(name);
    return cell && (name_case.cells >> *cell & 1) != 0;
  });
}

/// The words that are derived, by one convention where there is one for all of them.
void NameExplainer::add_readings(const Claim& claim, ExplainedName& name) {
  LabelSet common = ~LabelSet{0};
  for (const DerivedPart& part : claim.derived)
    if (const auto path = words_.find_path(word_at(part.span, name).reading.spelling, source_of(part)))
      common &= path->nearest;
  for (const DerivedPart& part : claim.derived) {
    ExplainedWord& word = word_at(part.span, name);
    const std::string spelling = word.reading.spelling;
    const auto path = words_.find_path(spelling, source_of(part), common);
    if (!path) continue;
    word.reading = words_.describe(spelling, source_of(part), *path);
    word.reading.deviations = part.deviations;  // the way through a sister language may count too
    Claim alone = claim;
    alone.derived = {part};
    word.reading.schemes = schemes_.find(text_, alone);
    if (name.annotation.reason == Skip::no_one_scheme) word.reading.allowed = allowed_alone(part);
  }
}

std::size_t NameExplainer::allowed_alone(const DerivedPart& part) const {
  return compiled_.tables.allowance_alone.of(compiled_.index.native_forms().all()[part.form].letters.size());
}

/// What the finder weighed where the name begins; of the losers one a record, the furthest.
void NameExplainer::add_claims(const Match& match, ExplainedName& name) const {
  const auto& all = trace_.find.claimed;
  const auto begins_before = [&](const FindTrace::Claimed& claimed) {
    return claimed.span.begin < match.span.begin;
  };
  for (auto it = std::ranges::partition_point(all, begins_before);
       it != all.end() && it->span.begin == match.span.begin; ++it) {
    ExplainedClaim claim = make_claim(it->span, it->claim, fate_of(it->span, it->claim, match));
    if (claim.fate == Fate::won) claim.replacement = replacement_of(match, claim.record);
    if (std::ranges::find(name.claims, claim) == name.claims.end()) name.claims.push_back(claim);
  }
  std::ranges::stable_sort(name.claims, {}, &ExplainedClaim::fate);
  std::vector<RecordIndex> told = name.annotation.records;
  std::erase_if(name.claims, [&](const ExplainedClaim& claim) {
    if (claim.fate == Fate::won) return false;
    if (has_record(told, claim.record)) return true;
    told.push_back(claim.record);
    return false;
  });
}

/// What would be found inside the name, were it not found first.
void NameExplainer::add_inner_claims(const Match& match, ExplainedName& name) const {
  const std::string_view words = text_.substr(0, match.span.end);
  for (std::size_t at = match.span.begin; at < match.span.end; at += decode_at(text_, at).size) {
    if (at == match.span.begin || !compiled_.reader.is_name_start(text_, at)) continue;
    const auto found = what_if_.find(words, at);
    if (!found || found->skip != Skip::none) continue;
    for (const Claim& claim : found->claims)
      if (!has_record(name.annotation.records, claim.record))
        name.claims.push_back(make_claim(found->span, claim, Fate::inside));
  }
}

std::string NameExplainer::replacement_of(const Match& match, RecordIndex record) const {
  for (const AnnotationTrace::Written& written : trace_.written)
    if (written.name == match.span && written.record == record) return written.replacement;
  return {};
}

void NameExplainer::add_evidence(const Match& match, ExplainedName& name) const {
  const Skip reason = name.annotation.reason;
  if (reason == Skip::never) name.note = why_never(match);
  if (reason == Skip::unstable) name.note = why_unstable(match.span);
  if (reason == Skip::other_patronymic) name.evidence = match.claims.front().middle;
  if (reason == Skip::other_given_name || reason == Skip::other_initial)
    for (const FindTrace::Previous& previous : trace_.find.previous)
      if (previous.name == match.span.begin) name.evidence = {previous.begin, previous.name};
  for (const AnnotationTrace::Protected& place : trace_.protections)
    if (place.name == name.annotation.span) name.evidence = place.by;
}

std::string NameExplainer::why_never(const Match& match) const {
  for (const Never& never : compiled_.model.records[match.claims.front().record].nevers)
    if (fold_text(never.spelling.text) == fold_text(text_of(match.span))) return never.why;
  return {};
}

std::string NameExplainer::why_unstable(Span name) const {
  for (const AnnotationTrace::Withdrawn& withdrawn : trace_.withdrawn)
    if (withdrawn.region.begin <= name.begin && name.end <= withdrawn.region.end)
      return withdrawn.found_again + " → " + withdrawn.replacement;
  return {};
}

}  // namespace canonym
