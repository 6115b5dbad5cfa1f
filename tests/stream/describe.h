#pragma once

#include <string>
#include <vector>

#include "canonym/stream.h"

namespace canonym {

/// All that an annotation says, offsets less `from`, on a line.
inline std::string describe(const Annotation& annotation, std::size_t from = 0) {
  const auto span_text = [&](Span span) {
    return std::to_string(span.begin - from) + "-" + std::to_string(span.end - from);
  };
  std::string text = span_text(annotation.span) + " " + std::string(action_name(annotation.action)) + " " +
                     std::string(skip_name(annotation.reason)) + " " + std::string(way_name(annotation.via)) +
                     (annotation.is_inflected ? " inflected" : "") + " '" + annotation.canonical + "' '" +
                     annotation.replacement + "'";
  for (const RecordIndex record : annotation.records) text += " " + std::to_string(record);
  for (const RecordIndex record : annotation.others) text += " or " + std::to_string(record);
  for (const std::string& scheme : annotation.schemes) text += " by " + scheme;
  for (const Edit& edit : annotation.edits) text += " " + span_text(edit.span) + ":" + edit.replacement;
  return text + "\n";
}

/// What a text becomes, and then all that was found in it.
struct Outcome {
  std::string text;
  std::string annotations;

  bool operator==(const Outcome&) const = default;
};

inline Outcome read_whole(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  Outcome outcome{normalize_text(matcher, text, options).text, {}};
  annotate_text(matcher, text, options,
                [&](const Annotation& annotation) { outcome.annotations += describe(annotation); });
  return outcome;
}

}  // namespace canonym
