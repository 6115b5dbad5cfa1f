#include "review/found_names.h"

#include "canonym/diagnostic.h"

namespace canonym {

std::string_view found_as(const Annotation& annotation) {
  return annotation.action == Action::skip ? skip_name(annotation.reason) : way_name(annotation.via);
}

void FoundNames::add(const Annotation& annotation) {
  if (example_.found.empty()) return;
  has_any_ = true;
  const std::string_view found = found_as(annotation);
  if (found == example_.found || !problem_.empty()) return;
  const Span span = annotation.span;
  problem_ = in_quotes(std::string_view(example_.text.text).substr(span.begin, span.size())) +
             " should be found as " + in_quotes(example_.found) + ", but is as " + in_quotes(found);
}

std::string FoundNames::problem() const {
  if (example_.found.empty() || has_any_) return problem_;
  return "no name is found";
}

}  // namespace canonym
