#include "canonym/normalize.h"

#include <array>

#include "match/compiled.h"
#include "match/scanner.h"
#include "normalize/annotator.h"

namespace canonym {

std::string_view action_name(Action action) {
  constexpr std::array<std::string_view, 3> names{"replace", "keep", "skip"};
  return names[static_cast<std::size_t>(action)];
}

void annotate_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                   const std::function<void(const Annotation&)>& take) {
  Annotator(matcher, text, options).run_quickly({0, text.size()}, take);
}

Normalized normalize_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  Normalized result;
  result.text.reserve(text.size() + text.size() / 64);
  std::size_t done = 0;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    for (const Edit& edit : annotation.edits) {
      result.text.append(text, done, edit.span.begin - done);
      result.text += edit.replacement;
      done = edit.span.end;
      result.edits.push_back(edit);
    }
  });
  result.text.append(text, done);
  return result;
}

}  // namespace canonym
