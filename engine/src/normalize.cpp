#include "canonym/normalize.h"

#include <array>
#include <utility>

#include "match/compiled.h"
#include "match/scanner.h"
#include "match/text_languages.h"
#include "normalize/annotator.h"
#include "memory/large_pages.h"
#include "normalize/memory_pool.h"

namespace canonym {
namespace {

using Take = std::function<void(const Annotation&)>;

/// Bytes of news from one edit to the next.
constexpr std::size_t usual_distance = 1024;

/// The text with all edits that `annotate` hands over, annotation by annotation.
template <class Annotate>
Normalized rewrite(std::string_view text, const Annotate& annotate) {
  Normalized result;
  result.text.reserve(text.size() + text.size() / 64);
  prefer_large_pages(result.text.data(), result.text.capacity());
  result.edits.reserve(text.size() / usual_distance);
  std::size_t done = 0;
  const auto take = [&](const Annotation& annotation) {
    for (const Edit& edit : annotation.edits) {
      result.text.append(text, done, edit.span.begin - done);
      result.text += edit.replacement;
      done = edit.span.end;
      result.edits.push_back(edit);
    }
  };
  annotate(std::cref(take));  // a copy would need memory for each text
  result.text.append(text, done);
  return result;
}

}  // namespace

std::string_view action_name(Action action) {
  constexpr std::array<std::string_view, 3> names{"replace", "keep", "skip"};
  return names[static_cast<std::size_t>(action)];
}

void annotate_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                   const std::function<void(const Annotation&)>& take) {
  Annotator(matcher, text, options).run_quickly({0, text.size()}, take);
}

Normalized normalize_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  return rewrite(text, [&](const Take& take) { annotate_text(matcher, text, options, take); });
}

Normalizer::Normalizer(const Matcher& matcher, NormalizeOptions options)
    : matcher_(matcher),
      options_(std::move(options)),
      pool_(std::make_shared<MemoryPool>(matcher.compiled())) {
  options_.schemes = choose_name_schemes(matcher, options_);
}

void Normalizer::annotate(std::string_view text, const std::function<void(const Annotation&)>& take) const {
  const LanguageSet languages = find_text_languages(matcher_.compiled(), text);
  Annotator(matcher_, text, options_, {pool_->take(languages), {}, options_.schemes})
      .run_quickly({0, text.size()}, take);
}

Normalized Normalizer::normalize(std::string_view text) const {
  return rewrite(text, [&](const Take& take) { annotate(text, take); });
}

}  // namespace canonym
