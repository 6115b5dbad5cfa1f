#include "review/example_coverage.h"

#include <algorithm>

#include "review/claimed_elements.h"

namespace canonym {
namespace {

constexpr std::size_t most_words_of_given_name = 3;

/// Looks at one example after the other.
class ExampleReader {
 public:
  ExampleReader(const Matcher& matcher, const ElementTable& elements)
      : matcher_(matcher),
        compiled_(matcher.compiled()),
        elements_(elements),
        owners_(compiled_, elements),
        claimed_(compiled_, owners_),
        pool_(compiled_) {}

  CoveringTest read(const PlacedExample& placed) {
    text_ = placed.example->text.text;
    style_ = placed.example->style;
    found_.clear();
    bool is_unstable = false;
    RuleTest test =
        run_example(placed, matcher_, pool_, [&](const Annotation& annotation, const Match& match) {
          is_unstable |= annotation.reason == Skip::unstable;
          for (const Claim& claim : match.claims) read_claim(claim, match.span, annotation);
        });
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return {std::move(test), std::move(found_), is_unstable};
  }

 private:
  void read_claim(const Claim& claim, Span span, const Annotation& annotation) {
    claimed_.find(claim, span, text_, found_);
    if (claim.skip == Skip::never) return;
    const bool is_weighed =
        claim.skip == Skip::none || claim.skip == Skip::no_full_name || claim.skip == Skip::never_alone;
    if (claim.shape == Shape::family && is_weighed) add(elements_.find({ElementKind::alone, claim.record}));
    if (claim.skip == Skip::other_given_name) read_given_name_before(span.begin);
    if (annotation.action != Action::skip) read_written(claim, annotation);
  }

  /// The given name that makes another person of a name that begins at `at`.
  void read_given_name_before(std::size_t at) {
    for (std::size_t words = 0; words < most_words_of_given_name && at > 0; ++words) {
      std::size_t end = at;
      while (end > 0 && text_[end - 1] == ' ') --end;
      const std::size_t blank = text_.rfind(' ', end > 0 ? end - 1 : 0);
      at = blank == text_.npos || blank >= end ? 0 : blank + 1;
      owners_.find_shared(PartKind::given, SpellingOwners::key_of(text_.substr(at, end - at)), found_);
    }
  }

  /// Styles and native forms are there to be written, the patronymic of a record too.
  void read_written(const Claim& claim, const Annotation& annotation) {
    const Record& record = compiled_.model.records[claim.record];
    for (std::uint32_t i = 0; i < record.styles.size(); ++i)
      if (record.styles[i].style.text == style_ && record.styles[i].spelling.text == annotation.canonical)
        add(elements_.find({ElementKind::style, claim.record, i}));
    for (std::uint32_t i = 0; i < record.natives.size(); ++i)
      if (record.natives[i].spelling.text == annotation.canonical)
        add(elements_.find({ElementKind::native, claim.record, i}));
    if (claim.middle.size() > 0) add(elements_.find({ElementKind::patronymic, claim.record}));
  }

  void add(std::optional<ElementIndex> element) {
    if (element) found_.push_back(*element);
  }

  const Matcher& matcher_;
  const Matcher::Compiled& compiled_;
  const ElementTable& elements_;
  SpellingOwners owners_;
  ClaimedElements claimed_;
  MemoryPool pool_;
  std::string text_, style_;  // of the example
  std::vector<ElementIndex> found_;
};

}  // namespace

std::vector<CoveringTest> cover_examples(const std::vector<PlacedExample>& examples, const Matcher& matcher,
                                         const ElementTable& elements) {
  ExampleReader reader(matcher, elements);
  std::vector<CoveringTest> tests;
  tests.reserve(examples.size());
  for (const PlacedExample& example : examples) tests.push_back(reader.read(example));
  return tests;
}

}  // namespace canonym
