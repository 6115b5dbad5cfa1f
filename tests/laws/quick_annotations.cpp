#include "laws/quick_annotations.h"

#include <doctest/doctest.h>

#include <vector>

#include "normalize/annotator.h"
#include "support/shrink.h"

namespace canonym {
namespace {

std::string describe_annotation(const Annotation& annotation) {
  std::string text = std::to_string(annotation.span.begin) + "-" + std::to_string(annotation.span.end) + " " +
                     std::string(action_name(annotation.action)) + " " +
                     std::string(skip_name(annotation.reason)) + " " + std::string(way_name(annotation.via)) +
                     " " + annotation.canonical + " → " + annotation.replacement +
                     (annotation.is_inflected ? " inflected" : "");
  for (const RecordIndex record : annotation.records) text += " " + std::to_string(record);
  for (const RecordIndex record : annotation.others) text += " other " + std::to_string(record);
  for (const std::string& scheme : annotation.schemes) text += " " + scheme;
  for (const Edit& edit : annotation.edits)
    text += " [" + std::to_string(edit.span.begin) + "-" + std::to_string(edit.span.end) + " " +
            edit.replacement + "]";
  return text + "\n";
}

}  // namespace

std::string difference_of_annotations(const std::string& yaml, std::string_view text,
                                      const NormalizeOptions& options) {
  const std::optional<RuleSet> rules = load_yaml(yaml);
  if (!rules) return "";
  const Matcher matcher(*rules);
  std::string quick, full;
  annotate_text(matcher, text, options, [&](const Annotation& a) { quick += describe_annotation(a); });
  Annotator(matcher, text, options).run([&](const Annotation& a, const Match&) {
    full += describe_annotation(a);
  });
  return quick == full ? "" : "\nquickly:\n" + quick + "weighed:\n" + full;
}

/// Prose in which a few names recur, between words and signs of every kind.
std::string make_prose(RandomMaker& maker, const RandomCase& made) {
  const std::vector<std::string> words = {
      "said", "I’m",    "don't", "we’ve", "l’Anna", "—",         "Ю.",       "Yu.", "m",
      "U.S.", "in",     "the",   "Then",  "Mr.",    "petrovich", "Karlovna", "S.",  "Anna",
      "anna", "Anna’s", "слово", "Слово", "a-b",    "2020",      "O’",       "o"};
  const std::vector<std::string> gaps = {" ",   " ",   " ",  " ",  "\n", ". ", ", ",   "’s ",
                                         "'s ", "’ ",  " (", ") ", "” ", " “", "\n\n", "\u00A0",
                                         " \n", " - ", "-",  ".",  "@",  " #", "; ",   "s "};
  std::vector<std::string> names;
  for (int i = 0; i < 3; ++i) {
    names.push_back(made.pieces[maker.below(made.pieces.size())]);
    if (maker.one_in(2)) names.back() += " " + made.pieces[maker.below(made.pieces.size())];
  }
  if (maker.one_in(2)) names.push_back(maker.make_text(made).substr(0, 24));
  std::string text;
  while (text.size() < 600) {
    text += maker.one_in(3) ? names[maker.below(names.size())] : words[maker.below(words.size())];
    text += gaps[maker.below(gaps.size())];
  }
  return text;
}

bool is_annotated_alike(const RandomCase& made, const std::string& text, const NormalizeOptions& options) {
  const auto differs = [&](const std::string& rules, std::string_view cut) {
    return !difference_of_annotations(rules, cut, options).empty();
  };
  if (!differs(made.rules.to_yaml(), text)) return true;
  const SmallCase small = shrink_case(made.rules, text, differs);
  FAIL_CHECK("ignore_case: " << options.ignore_case << "\n"
                             << small.yaml << "text: \"" << escape_bytes(small.text) << "\" " << small.text
                             << difference_of_annotations(small.yaml, small.text, options));
  return false;
}

}  // namespace canonym
