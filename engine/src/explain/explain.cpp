#include "canonym/explain.h"

#include <algorithm>
#include <array>
#include <bit>

#include "explain/miss_explainer.h"
#include "explain/word_explainer.h"
#include "match/text_languages.h"
#include "normalize/annotator.h"

namespace canonym {
namespace {

/// Puts the explanation of one text together.
class TextExplainer {
 public:
  TextExplainer(const Matcher& matcher, std::string_view text, const NormalizeOptions& options)
      : matcher_(matcher),
        compiled_(matcher.compiled()),
        text_(text),
        options_(options),
        languages_(find_text_languages(compiled_, text)),
        schemes_(compiled_),
        words_(compiled_),
        misses_(compiled_, languages_, words_) {
    options_.with_schemes = true;
  }

  Explanation explain() {
    std::size_t done = 0;
    Annotator(matcher_, text_, options_).run([&](const Annotation& annotation, const Match& match) {
      explain_misses({done, match.span.begin});
      add_name(annotation, match.claims.front());
      done = match.span.end;
    });
    explain_misses({done, text_.size()});
    return std::move(explanation_);
  }

 private:
  void add_name(const Annotation& annotation, const Claim& claim) {
    ExplainedName name{annotation, claim.shape, {}};
    for (const DerivedPart& part : claim.derived)
      word_at(part.span, name).reading.spelling = text_of(part.span);
    for (const InflectedPart& part : claim.inflected) add_cases(part, claim, word_at(part.span, name));
    add_readings(claim, name);
    std::ranges::sort(name.words, {}, [](const ExplainedWord& word) { return word.span.begin; });
    explanation_.names.push_back(std::move(name));
  }

  static ExplainedWord& word_at(Span span, ExplainedName& name) {
    const auto known = std::ranges::find(name.words, span, &ExplainedWord::span);
    if (known != name.words.end()) return *known;
    name.words.push_back({span, {}, {}, {}});
    return name.words.back();
  }

  void add_cases(const InflectedPart& part, const Claim& claim, ExplainedWord& word) const {
    word.reading.spelling = part.base;
    word.inflected_in = words_.name_of(claim.name_case.language);
    for (const InflectionDraft& draft : compiled_.model.inflections) {
      if (draft.language.text != word.inflected_in) continue;
      for (const Written& name : draft.cases)
        if (has_case(name.text, claim.name_case)) word.cases.push_back(name.text);
    }
  }

  bool has_case(std::string_view name, NameCase name_case) const {
    return std::ranges::any_of(compiled_.inflections, [&](const Matcher::Compiled::Inflection& inflection) {
      if (inflection.language != name_case.language) return false;
      const auto cell = inflection.table.find_cell(name);
      return cell && (name_case.cells >> *cell & 1) != 0;
    });
  }

  /// The words that are derived, by one convention where there is one for all of them.
  void add_readings(const Claim& claim, ExplainedName& name) {
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

  static WordSource source_of(const DerivedPart& part) { return {part.form, part.read_as}; }

  std::size_t allowed_alone(const DerivedPart& part) const {
    return compiled_.tables.allowance_alone.of(
        compiled_.index.native_forms().all()[part.form].letters.size());
  }

  void explain_misses(Span range) {
    Word word;
    for (std::size_t at = range.begin; at < range.end;) {
      const std::size_t size = decode_at(text_, at).size;
      if (!compiled_.reader.is_name_start(text_, at)) {
        at += size;
        continue;
      }
      compiled_.reader.read(text_, at, compiled_.longest_word(), word);
      if (word.end_count > 0) explain_miss(word);
      at = word.end_count == 0 ? at + size : std::max(at + size, word.ends[0].end);
    }
  }

  void explain_miss(const Word& word) {
    const Word::End& end = word.ends[word.end_count - 1];
    const bool is_capitalized = (end.letter_case.capitals & 1) != 0;
    if (end.letter_case.letters < 2 || !(is_capitalized || options_.ignore_case)) return;
    const Span span{word.begin, end.end};
    explanation_.misses.push_back(misses_.explain(text_of(span), span));
  }

  std::string_view text_of(Span span) const { return text_.substr(span.begin, span.size()); }

  const Matcher& matcher_;
  const Matcher::Compiled& compiled_;
  std::string_view text_;
  NormalizeOptions options_;
  LanguageSet languages_;
  NameSchemes schemes_;
  WordExplainer words_;
  MissExplainer misses_;
  Explanation explanation_;
};

}  // namespace

std::string_view miss_name(Miss miss) {
  constexpr std::array<std::string_view, 8> names{"only in a full name",
                                                  "only in a longer name",
                                                  "inflected in another language than that of the text",
                                                  "other capitals",
                                                  "too many deviations",
                                                  "cannot be read",
                                                  "near a listed spelling",
                                                  "nothing near"};
  return names[static_cast<std::size_t>(miss)];
}

Explanation explain_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  return TextExplainer(matcher, text, options).explain();
}

}  // namespace canonym
