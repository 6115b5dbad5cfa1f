#include <doctest/doctest.h>

#include "stream/describe.h"
#include "support/random_case.h"
#include "support/shrink.h"

namespace canonym {
namespace {

constexpr std::uint32_t texts_a_set = 20;

std::uint32_t seed() {
  return number_from_environment("CANONYM_SEED", 20201017);
}

std::uint32_t rounds() {
  return number_from_environment("CANONYM_ROUNDS", 4000);
}

NormalizeOptions make_options(RandomMaker& maker) {
  NormalizeOptions options;
  if (maker.one_in(4)) options.script = ScriptChoice::latin;
  if (maker.one_in(5)) options.replace_with = ReplaceWith::id;
  options.ignore_case = maker.one_in(4);
  options.with_schemes = maker.one_in(4);
  return options;
}

/// Texts of the random rules with what may stand between them in prose, lists and tables.
std::string make_long_text(RandomMaker& maker, const RandomCase& made, std::size_t pieces) {
  constexpr std::string_view between[] = {"\n\n",   "\r\n\r\n", " and ",   " the ",   "\n",
                                          "\nwas ", " \"",      "\" ",     " ; ",     ", ",
                                          " ",      " (2020) ", "\n\xFF ", "\n\u0301"};
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += maker.make_text(made);
    text += between[maker.below(std::size(between))];
  }
  return text;
}

Outcome read_in_blocks(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                       std::size_t part_bytes, std::size_t block_bytes) {
  Outcome outcome;
  Stream stream(matcher, options,
                {[&](std::string_view bytes) { outcome.text += bytes; },
                 [&](const Annotation& annotation) { outcome.annotations += describe(annotation); }},
                part_bytes);
  for (std::size_t at = 0; at < text.size(); at += block_bytes) stream.add(text.substr(at, block_bytes));
  stream.finish();
  return outcome;
}

std::vector<TextPart> cut(const Matcher& matcher, std::string_view text, std::size_t part_bytes) {
  TextParts parts(matcher, part_bytes);
  parts.add(text);
  parts.finish();
  std::vector<TextPart> all;
  while (std::optional<TextPart> part = parts.next()) all.push_back(std::move(*part));
  return all;
}

/// Every part by itself, knowing nothing of the names before; again only where it has to be.
Outcome read_apart(const Matcher& matcher, const std::vector<TextPart>& parts,
                   const NormalizeOptions& options) {
  const PartAnnotator annotator(matcher, options);
  Outcome outcome;
  NamesSeen seen;
  for (const TextPart& part : parts) {
    std::string said;
    const auto annotate = [&](const NamesSeen& before) {
      said.clear();
      return annotator.annotate(part, before, [&](Annotation annotation) {
        const std::size_t on = part.offset;
        annotation.span = {annotation.span.begin + on, annotation.span.end + on};
        for (Edit& edit : annotation.edits) edit.span = {edit.span.begin + on, edit.span.end + on};
        said += describe(annotation);
      });
    };
    PartNames names = annotate({});
    if (!names.holds_after(seen)) names = annotate(seen);
    outcome.annotations += said;
    seen.insert(names.added.begin(), names.added.end());
  }
  return outcome;
}

/// How the text in parts differs from the text in one piece; "" when it does not.
std::string find_difference(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                            std::size_t part_bytes) {
  const Outcome whole = read_whole(matcher, text, options);
  const Outcome stream = read_in_blocks(matcher, text, options, part_bytes, 1 + part_bytes / 2);
  if (stream != whole) return "whole:\n" + whole.annotations + "as a stream:\n" + stream.annotations;
  const Outcome apart = read_apart(matcher, cut(matcher, text, part_bytes), options);
  if (apart.annotations == whole.annotations) return "";
  return "whole:\n" + whole.annotations + "part by part:\n" + apart.annotations;
}

/// Fails with the smallest case.
void report(const RandomCase& made, const std::string& text, const NormalizeOptions& options,
            std::size_t part_bytes) {
  const auto find = [&](const std::string& yaml, std::string_view cut_text) -> std::string {
    const std::optional<RuleSet> rules = load_yaml(yaml);
    return rules ? find_difference(Matcher(*rules), cut_text, options, part_bytes) : "";
  };
  const SmallCase small = shrink_case(
      made.rules, text,
      [&](const std::string& yaml, std::string_view cut_text) { return !find(yaml, cut_text).empty(); });
  FAIL_CHECK(find(small.yaml, small.text)
             << small.yaml << (options.ignore_case ? "ignore-case " : "") << part_bytes
             << " bytes a part\ntext: \"" << escape_bytes(small.text) << "\" " << small.text);
}

}  // namespace

TEST_CASE("a text in parts is rewritten as in one piece") {
  MESSAGE("CANONYM_SEED=" << seed() << " CANONYM_ROUNDS=" << rounds());
  RandomMaker maker(seed());
  std::size_t cuts = 0;
  for (std::uint32_t round = 0; round < rounds(); round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    if (!rules) continue;
    const Matcher matcher(*rules);
    for (std::uint32_t i = 0; i < texts_a_set; ++i) {
      const std::string text = make_long_text(maker, made, 1 + maker.below(12));
      const NormalizeOptions options = make_options(maker);
      const std::size_t part_bytes = 1 + maker.below(40);
      cuts += cut(matcher, text, part_bytes).size() - 1;
      if (find_difference(matcher, text, options, part_bytes).empty()) continue;
      return report(made, text, options, part_bytes);
    }
  }
  CHECK(cuts > rounds());  // a law about parts wants parts
}

TEST_CASE("what is said of a text does not depend on the texts before") {
  RandomMaker maker(seed());
  for (std::uint32_t round = 0; round < rounds() / 4; round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    if (!rules) continue;
    const Matcher matcher(*rules);
    const NormalizeOptions options = make_options(maker);
    const Normalizer normalizer(matcher, options);
    for (std::uint32_t i = 0; i < texts_a_set; ++i) {
      const std::string text = make_long_text(maker, made, 1 + maker.below(6));
      Outcome outcome{normalizer.normalize(text).text, {}};
      normalizer.annotate(text, [&](const Annotation& found) { outcome.annotations += describe(found); });
      CAPTURE(text);
      CHECK(outcome == read_whole(matcher, text, options));
    }
  }
}

TEST_CASE("a text is cut while it comes as soon as its languages are known") {
  RandomMaker maker(seed());
  for (int round = 0; round < 3; ++round) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    if (!rules) continue;
    const Matcher matcher(*rules);
    const std::string piece = make_long_text(maker, made, 200);
    std::string text;
    while (text.size() < 1'300'000) text += piece;
    CHECK(find_difference(matcher, text, {}, 1 + maker.below(100'000)).empty());
  }
}

}  // namespace canonym
