#include "canonym/explain.h"

#include <array>

#include "explain/miss_explainer.h"
#include "explain/name_explainer.h"
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
        words_(compiled_),
        names_(compiled_, text, languages_, trace_, words_),
        misses_(compiled_, text, languages_, in_any_case_, words_) {
    options_.with_schemes = true;
  }

  Explanation explain() {
    if (!options_.ignore_case) find_in_any_case();
    std::size_t done = 0;
    Annotator(matcher_, text_, options_, &trace_).run([&](const Annotation& annotation, const Match& match) {
      explain_misses({done, match.span.begin});
      explanation_.names.push_back(names_.explain(annotation, match));
      done = match.span.end;
    });
    explain_misses({done, text_.size()});
    return std::move(explanation_);
  }

 private:
  void find_in_any_case() {
    NormalizeOptions in_any_case = options_;
    in_any_case.ignore_case = true;
    Annotator(matcher_, text_, in_any_case).run([&](const Annotation& annotation, const Match& match) {
      Annotation& found = in_any_case_.emplace(match.span.begin, annotation).first->second;
      found.span = match.span;  // not what would be written with it: ’Ndrangheta
    });
  }

  void explain_misses(Span range) {
    Word word;
    for (std::size_t at = range.begin; at < range.end;) {
      const std::size_t next = at + decode_at(text_, at).size;
      if (!compiled_.reader.is_name_start(text_, at)) {
        at = next;
        continue;
      }
      compiled_.reader.read(text_, at, compiled_.longest_word(), word);
      at = word.end_count == 0 ? next : std::max({next, word.ends[0].end, explain_miss(word, range.end)});
    }
  }

  /// Where the next word may begin.
  std::size_t explain_miss(const Word& word, std::size_t end_of_range) {
    const Word::End& end = word.ends[word.end_count - 1];
    if (end.end > end_of_range) return word.begin;  // a name was found in it, behind an elision
    const bool is_capitalized = (end.letter_case.capitals & 1) != 0;
    if (is_capitalized || options_.ignore_case) {
      if (end.letter_case.letters > 1) explanation_.misses.push_back(misses_.explain({word.begin, end.end}));
    } else if (auto miss = misses_.explain_small_letters(word.begin)) {
      if (miss->span.end > end_of_range) return word.begin;
      explanation_.misses.push_back(std::move(*miss));
      return explanation_.misses.back().span.end;
    }
    return word.begin;
  }

  const Matcher& matcher_;
  const Matcher::Compiled& compiled_;
  std::string_view text_;
  NormalizeOptions options_;
  LanguageSet languages_;
  AnnotationTrace trace_;
  MissExplainer::InAnyCase in_any_case_;
  WordExplainer words_;
  NameExplainer names_;
  MissExplainer misses_;
  Explanation explanation_;
};

}  // namespace

std::string_view miss_name(Miss miss) {
  constexpr std::array<std::string_view, 17> names{"given name alone",
                                                   "patronymic alone",
                                                   "family name that does not stand alone",
                                                   "given and family name of different persons",
                                                   "given and family name in different cases",
                                                   "only in a longer name",
                                                   "other spacing",
                                                   "inflected in another language than that of the text",
                                                   "in small letters",
                                                   "other capitals",
                                                   "look-alike letter",
                                                   "odd character",
                                                   "inside a longer word",
                                                   "too many deviations",
                                                   "cannot be read",
                                                   "near a listed spelling",
                                                   "nothing near"};
  return names[static_cast<std::size_t>(miss)];
}

std::string_view edge_name(Edge edge) {
  constexpr std::array<std::string_view, 8> names{"end of text", "white space", "hyphen", "elision",
                                                  "possessive",  "quote",       "letter", "sign"};
  return names[static_cast<std::size_t>(edge)];
}

Explanation explain_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options) {
  return TextExplainer(matcher, text, options).explain();
}

}  // namespace canonym
