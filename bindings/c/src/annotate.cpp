#include <deque>
#include <functional>
#include <memory>

#include "canonym.h"
#include "canonym/normalize.h"
#include "handles.h"
#include "options.h"
#include "outcome.h"
#include "text.h"

namespace canonym::c {
namespace {

/// An annotation and what is handed out of it; stays where it is made.
struct OwnedMatch {
  OwnedMatch(const Annotation& found, const RuleSet& rules);
  OwnedMatch(const OwnedMatch&) = delete;
  OwnedMatch& operator=(const OwnedMatch&) = delete;

  Annotation annotation;
  std::vector<canonym_text> schemes;
  std::vector<canonym_edit> edits;
  canonym_match match{};
};

OwnedMatch::OwnedMatch(const Annotation& found, const RuleSet& rules)
    : annotation(found), edits(show_edits(annotation.edits)) {
  for (const std::string& scheme : annotation.schemes) schemes.push_back(as_text(scheme));
  match.start = annotation.span.begin;
  match.end = annotation.span.end;
  match.action = static_cast<int32_t>(annotation.action);
  match.via = static_cast<int32_t>(annotation.via);
  match.reason = static_cast<int32_t>(annotation.reason);
  match.inflected = annotation.is_inflected;
  match.record = as_text(annotation.records.size() == 1 ? rules.id(annotation.records.front()) : "");
  match.records = annotation.records.data();
  match.record_count = annotation.records.size();
  match.others = annotation.others.data();
  match.other_count = annotation.others.size();
  match.canonical = as_text(annotation.canonical);
  match.replacement = as_text(annotation.replacement);
  match.schemes = schemes.data();
  match.scheme_count = schemes.size();
  match.edits = edits.data();
  match.edit_count = edits.size();
}

void annotate(const canonym_rules* rules, const char* text, std::size_t length,
              const canonym_options* options, const std::function<void(const Annotation&)>& take) {
  const NormalizeOptions asked = read_options(rules, options);
  rules->normalizer(asked)->annotate(require_text(text, length), take);
}

}  // namespace
}  // namespace canonym::c

using namespace canonym::c;

struct canonym_matches {
  std::deque<OwnedMatch> all;
};

canonym_status canonym_annotate(const canonym_rules* rules, const char* text, size_t length,
                                const canonym_options* options, canonym_matches** matches,
                                canonym_error* error) {
  return make_guarded(matches, error, [&] {
    auto found = std::make_unique<canonym_matches>();
    annotate(rules, text, length, options, [&](const canonym::Annotation& annotation) {
      found->all.emplace_back(annotation, rules->matcher.rules());
    });
    return found.release();
  });
}

size_t canonym_matches_count(const canonym_matches* matches) {
  return matches ? matches->all.size() : 0;
}

const canonym_match* canonym_matches_at(const canonym_matches* matches, size_t number) {
  return number < canonym_matches_count(matches) ? &matches->all[number].match : nullptr;
}

void canonym_matches_free(canonym_matches* matches) {
  delete matches;
}

canonym_status canonym_annotate_each(const canonym_rules* rules, const char* text, size_t length,
                                     const canonym_options* options,
                                     int (*take)(void* user, const canonym_match* match), void* user,
                                     canonym_error* error) {
  return run_guarded(error, [&] {
    require(take != nullptr, "the callback is a null pointer");
    annotate(rules, text, length, options, [&](const canonym::Annotation& annotation) {
      const OwnedMatch found(annotation, rules->matcher.rules());
      if (take(user, &found.match) != 0) throw Failure(CANONYM_STOPPED, "the callback asked to stop");
    });
  });
}
