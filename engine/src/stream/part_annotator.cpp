#include <algorithm>

#include "canonym/stream.h"
#include "match/compiled.h"
#include "normalize/annotator.h"
#include "normalize/memory_pool.h"
#include "normalize/move_annotation.h"

namespace canonym {

bool PartNames::holds_after(const NamesSeen& before) const {
  return std::none_of(missed.begin(), missed.end(),
                      [&](RecordIndex record) { return before.contains(record); });
}

PartAnnotator::PartAnnotator(const Matcher& matcher, const NormalizeOptions& options)
    : matcher_(matcher),
      options_(options),
      schemes_(choose_name_schemes(matcher, options)),
      pool_(std::make_shared<MemoryPool>(matcher.compiled())) {}

PartNames PartAnnotator::annotate(const TextPart& part, const NamesSeen& before,
                                  const std::function<void(const Annotation&)>& take) const {
  // What stands before the part has no bearing on it, so it need not be seen; behind it one more word does.
  const std::string_view text = std::string_view(part.text).substr(part.own.begin);
  Annotator annotator(matcher_, text, options_, {pool_->take(part.languages), SeenNames(before), schemes_});
  Annotation moved;  // its memory is used again
  annotator.run_quickly({0, part.own.size()}, [&](const Annotation& annotation) {
    moved = annotation;
    move_annotation(moved, 0, part.own.begin);
    take(moved);
  });
  return {annotator.seen().added(), annotator.seen().missed()};
}

}  // namespace canonym
