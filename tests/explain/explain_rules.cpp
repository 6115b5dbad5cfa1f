#include "explain/explain_rules.h"

#include <doctest/doctest.h>

#include "rules/load_text.h"

namespace canonym {
namespace {

constexpr const char* names = R"yml(canonym: 1
title: t
source: s
parts:
  given:
    Sviatlana: [Svetlana]
names:
  tikhanovskaya:
    kind: person
    canonical: Sviatlana Tsikhanouskaya
    native: {ru: Светлана Тихановская}
    variants: [{spelling: Tihanofska, status: misspelling}]
    styles: {pl: Swiatłana Cichanouska}
    never: [{spelling: Tikhanov, why: another surname}]
  karpenko:
    kind: person
    canonical: Karpenka Hrodna
    native: {ru: Карпенко Гродна}
    alone: never
  hory:
    kind: place
    canonical: Bolshiye Gory
    native: {ru: Большие Горы}
  zora:
    kind: place
    canonical: Zara
    native: {ru: Зора}
)yml";

constexpr const char* letters = R"yml(canonym: 1
correspondences: ru
title: t
source: s
rows:
  а: {a: all}
  б: {b: all}
  в: {v: en cs, w: de pl}
  г: {g: en de pl, h: cs}
  д: {d: all}
  е: {e: all, ie: pl}
  ж: {ž: cs}
  з: {z: all}
  и: {i: all}
  к: {k: all, c: rare en}
  л: {l: all, ł: pl}
  н: {n: all}
  о: {o: all}
  п: {p: all}
  р: {r: all}
  с: {s: all}
  т: {t: all}
  х: {kh: en, ch: de pl cs}
  ш: {sh: en, sch: de}
  ы: {"y": all}
  ь: {"": all}
  я: {ya: en, ja: de pl cs}
  ая(#): {a: pl}
samples: {Тихановская: Tikhanovskaya}
)yml";

constexpr const char* relation = R"yml(canonym: 1
relation: {from: ru, to: uk}
title: t
source: s
rows:
  и: и і
  ая(#): а
samples: {Тихановская: Тихановска}
)yml";

constexpr const char* inflection = R"yml(canonym: 1
inflection: pl
title: t
source: s
words: się jest
cases: nom gen dat ins nom-pl
paradigms:
  - title: surnames like Kowalska
    of: family
    base: ska
    forms: {gen: skiej, dat: skiej, ins: ską, nom-pl: skie}
samples:
  - {base: Kowalska, of: family, gen: Kowalskiej}
)yml";

constexpr const char* scheme = R"yml(canonym: 1
scheme: x
title: t
source: s
authority: a
language: ru
explains: pl
rows: {а: a, в: w, е: e, и: i, к: k, л: ł, н: n, о: o, с: s, т: t, х: ch, ская(#): ska}
samples: {Тихановская: Tichanowska}
)yml";

constexpr const char* guard = R"yml(canonym: 1
guard: g
title: t
source: s
words: {zo: zora}
shortest: 3
deviations: {0: 0, 6: 1}
)yml";

RuleSet load() {
  RuleInputs inputs;
  inputs.files = {{"names.yml", names},           {"ru.yml", letters}, {"ru-uk.yml", relation},
                  {"inflection.yml", inflection}, {"x.yml", scheme},   {"guard.yml", guard}};
  const LoadResult loaded = load_rules(inputs);
  CAPTURE(describe_places(loaded.problems));
  REQUIRE(loaded.rules);
  return *loaded.rules;
}

std::string_view text_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

std::string list(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += " " + word;
  return text;
}

}  // namespace

const Matcher& explain_matcher() {
  static const Matcher matcher(load());
  return matcher;
}

std::string describe(const ExplainedReading& reading) {
  if (reading.native.empty()) return "";
  std::string text = reading.native + " " + reading.language;
  if (!reading.read_as.empty()) text += "-" + reading.read_as;
  text += " " + reading.convention + " " + std::to_string(reading.deviations) + "/" +
          std::to_string(reading.allowed);
  for (const ExplainedGrapheme& grapheme : reading.graphemes) {
    text += " " + grapheme.native + "=" + grapheme.written;
    if (grapheme.is_unread) text += "!";
    if (grapheme.deviations > 0) text += "*";
  }
  return text;
}

std::string describe(const ExplainedName& name, std::string_view text) {
  const Annotation& annotation = name.annotation;
  std::string lines = std::string(text_of(text, annotation.span)) + " " +
                      std::string(way_name(annotation.via)) + " " +
                      std::string(action_name(annotation.action));
  if (annotation.reason != Skip::none) lines += ": " + std::string(skip_name(annotation.reason));
  for (const ExplainedWord& word : name.words) {
    lines += "; " + std::string(text_of(text, word.span));
    if (!word.inflected_in.empty())
      lines += " " + word.inflected_in + list(word.cases) + " of " + word.reading.spelling;
    if (!word.reading.native.empty())
      lines += " " + describe(word.reading) + " [" + list(word.reading.schemes) + " ]";
  }
  return lines;
}

std::string describe(const ExplainedMiss& miss, std::string_view text) {
  std::string line = std::string(text_of(text, miss.span)) + " " + std::string(miss_name(miss.miss));
  if (!miss.nearest.empty()) line += ": " + miss.nearest;
  for (const RecordIndex record : miss.records)
    line += " " + std::string(explain_matcher().rules().id(record));
  if (!miss.inflected_in.empty()) line += "; " + miss.inflected_in + " of " + miss.reading.spelling;
  const std::string reading = describe(miss.reading);
  return reading.empty() ? line : line + "; " + reading;
}

std::string explain_name(std::string_view text, const NormalizeOptions& options) {
  const Explanation explanation = explain_text(explain_matcher(), text, options);
  return explanation.names.size() == 1 ? describe(explanation.names.front(), text) : "?";
}

std::string explain_miss(std::string_view text, const NormalizeOptions& options) {
  const Explanation explanation = explain_text(explain_matcher(), text, options);
  return explanation.misses.size() == 1 ? describe(explanation.misses.front(), text) : "?";
}

}  // namespace canonym
