#include "laws/laws.h"

#include <algorithm>

#include "rules/model.h"
#include "support/random_case.h"
#include "utf8.h"

namespace canonym {
namespace {

std::vector<Annotation> annotate_all(const Matcher& matcher, std::string_view text,
                                     const NormalizeOptions& options) {
  std::vector<Annotation> all;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) { all.push_back(annotation); });
  return all;
}

std::string ill_formed_bytes(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    if (!point.is_well_formed()) bytes += text[at];
    at += point.size;
  }
  return bytes;
}

template <class Items>
bool are_in_order(const Items& items, std::size_t size) {
  std::size_t done = 0;
  return std::ranges::all_of(items, [&](const auto& item) {
    const bool is_behind =
        done <= item.span.begin && item.span.begin <= item.span.end && item.span.end <= size;
    done = item.span.end;
    return is_behind;
  });
}

std::string check_order(const std::vector<Annotation>& annotations, const Normalized& normalized,
                        std::string_view text) {
  if (!are_in_order(annotations, text.size())) return "annotations overlap or are out of order";
  if (!are_in_order(normalized.edits, text.size())) return "edits overlap or are out of order";
  std::vector<Edit> edits;
  for (const Annotation& annotation : annotations) {
    edits.insert(edits.end(), annotation.edits.begin(), annotation.edits.end());
    if (annotation.records.empty()) return "an annotation has no record";
    if (!std::ranges::is_sorted(annotation.records)) return "records of an annotation are out of order";
    if ((annotation.action == Action::replace) == annotation.edits.empty())
      return "an annotation has edits if and only if it replaces";
    if ((annotation.action == Action::skip) == (annotation.reason == Skip::none))
      return "an annotation has a reason if and only if it is a skip";
    for (const Edit& edit : annotation.edits)
      if (edit.span.begin < annotation.span.begin || edit.span.end > annotation.span.end)
        return "an edit reaches out of its annotation";
  }
  return edits == normalized.edits ? "" : "annotations and normalization have other edits";
}

std::string check_bytes(const Normalized& normalized, std::string_view text) {
  if (apply_edits(text, normalized.edits) != normalized.text) return "bytes outside the edits have changed";
  if (apply_edits(normalized.text, invert_edits(text, normalized.edits)) != text)
    return "the inverted edits do not lead back";
  if (ill_formed_bytes(text) != ill_formed_bytes(normalized.text)) return "ill-formed bytes have changed";
  return "";
}

/// `replacement` of each annotation against what has become of its span.
std::string check_replacements(const std::vector<Annotation>& annotations, const Normalized& normalized,
                               std::string_view text) {
  std::size_t grown = 0;  // modulo 2^64, as names also shrink
  for (const Annotation& annotation : annotations) {
    const std::size_t begin = annotation.span.begin + grown;
    for (const Edit& edit : annotation.edits) grown += edit.replacement.size() - edit.span.size();
    const std::string after = normalized.text.substr(begin, annotation.span.end + grown - begin);
    const std::string_view before = text.substr(annotation.span.begin, annotation.span.size());
    if (annotation.action == Action::skip && !annotation.replacement.empty())
      return "a skip has a replacement";
    if (annotation.action != Action::skip && annotation.replacement != after)
      return "a replacement is not what stands there";
    if (annotation.action != Action::replace && after != before)
      return "what was kept or skipped has changed";
  }
  return "";
}

/// A second run does not know an id for the name it stands for, so `after-full` may decide otherwise.
bool is_excepted(const Matcher& matcher, const NormalizeOptions& options) {
  return options.replace_with == ReplaceWith::id &&
         std::ranges::any_of(matcher.rules().model().records,
                             [](const Record& record) { return record.alone == Alone::after_full; });
}

}  // namespace

std::string find_broken_law(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  const std::vector<Annotation> annotations = annotate_all(matcher, text, options);
  const Normalized normalized = normalize_text(matcher, text, options);
  for (const std::string& broken : {check_order(annotations, normalized, text), check_bytes(normalized, text),
                                    check_replacements(annotations, normalized, text)})
    if (!broken.empty()) return broken;
  if (is_excepted(matcher, options)) return "";
  const Normalized twice = normalize_text(matcher, normalized.text, options);
  if (twice.text != normalized.text)
    return "twice is not once: \"" + escape_bytes(normalized.text) + "\", then \"" +
           escape_bytes(twice.text) + "\"";
  return "";
}

std::string find_moving_canonical(const Matcher& matcher) {
  const RuleSet& rules = matcher.rules();
  for (RecordIndex record = 0; record < rules.size(); ++record) {
    const std::string_view canonical = rules.canonical(record);
    const std::vector<Match> matches = matcher.find(canonical);
    const bool is_its_own = std::ranges::all_of(matches, [&](const Match& match) {
      return match.claims.size() == 1 && match.claims[0].record == record;
    });
    const std::string after = normalize_text(matcher, canonical).text;
    if (is_its_own && after != canonical)
      return "the canonical \"" + escape_bytes(canonical) + "\" becomes \"" + escape_bytes(after) + "\"";
  }
  return "";
}

std::string describe_annotations(const Matcher& matcher, std::string_view text,
                                 const NormalizeOptions& options) {
  std::string all;
  for (const Annotation& annotation : annotate_all(matcher, text, options)) {
    all += "  " + std::to_string(annotation.span.begin) + "-" + std::to_string(annotation.span.end);
    for (const RecordIndex record : annotation.records) all += " " + std::string(matcher.rules().id(record));
    all += " " + std::string(way_name(annotation.via)) + " " + std::string(action_name(annotation.action)) +
           " " + std::string(skip_name(annotation.reason)) + " canonical \"" + annotation.canonical +
           "\" -> \"" + annotation.replacement + "\"\n";
  }
  return all;
}

}  // namespace canonym
