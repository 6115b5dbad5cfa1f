#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "canonym/builtin.h"
#include "canonym/romanize.h"
#include "icu/casing.h"
#include "laws/laws.h"
#include "rules/model.h"
#include "support/random_case.h"
#include "support/shrink.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr const char* endings[] = {"a", "u", "em", "owi", "ę",  "ou", "ovi", "as", "o", "ė", "s", "’s",
                                   "а", "у", "ом", "ой",  "ым", "ої", "ові", "ам", "ю", "е", "-"};
constexpr const char* joiners[] = {" ", " ", " ", " ", "-", ", ", ". ", "\n", "’", " – ", "\u00A0", "/"};
constexpr const char* small_words[] = {"w ",  "się ", "jest ", "na ", "je ",  "ve ",  "ir ",
                                       "un ", "и ",   "не ",   "що ", "што ", "the ", "са "};

RuleSet load_builtin() {
  RuleInputs inputs;
  for (const BuiltinFile& file : builtin_files())
    inputs.files.push_back({std::string(file.path), std::string(file.text)});
  const LoadResult loaded = load_rules(inputs);
  REQUIRE(loaded.rules);
  return *loaded.rules;
}

/// Makes texts of the names of a rule set, as schemes write them, inflected, shortened and misspelled.
class NameMutator {
 public:
  NameMutator(const RuleSet& rules, std::uint32_t seed)
      : rules_(rules), schemes_(list_schemes(rules)), maker_(seed) {}

  RandomMaker& maker() { return maker_; }

  std::string make_text() {
    std::string text;
    for (std::size_t pieces = 1 + maker_.below(6); pieces > 0; --pieces) {
      if (maker_.one_in(3)) text += pick(small_words);
      text += make_name() + pick(joiners);
    }
    return text;
  }

 private:
  template <class List>
  std::string pick(const List& list) {
    return list[maker_.below(std::size(list))];
  }

  std::string make_name() {
    const Record& record = rules_.model().records[maker_.below(rules_.size())];
    std::string name = record.canonical.text;
    if (!record.natives.empty() && !maker_.one_in(4)) {
      name = record.natives[maker_.below(record.natives.size())].spelling.text;
      if (!maker_.one_in(3)) name = romanize(name);
    }
    if (maker_.one_in(3)) name.erase(0, name.rfind(' ') + 1);
    if (maker_.one_in(3)) inflect(name);
    if (maker_.one_in(3)) misspell(name);
    return maker_.one_in(12) ? to_upper(name) : name;
  }

  std::string romanize(const std::string& name) {
    return romanize_text(rules_, schemes_[maker_.below(schemes_.size())].id, name).value_or(name);
  }

  void inflect(std::string& name) {
    for (std::size_t letters = maker_.below(3); letters > 0 && !name.empty(); --letters)
      name.resize(name.size() - decode_before(name, name.size()).size);
    name += pick(endings);
  }

  /// Doubles a letter, or takes it away.
  void misspell(std::string& name) {
    if (name.empty()) return;
    std::size_t at = maker_.below(name.size());
    while (at > 0 && !decode_at(name, at).is_well_formed()) --at;
    const std::string letter = name.substr(at, decode_at(name, at).size);
    if (maker_.one_in(2)) {
      name.insert(at, letter);
    } else {
      name.erase(at, letter.size());
    }
  }

  const RuleSet& rules_;
  std::vector<SchemeInfo> schemes_;
  RandomMaker maker_;
};

NormalizeOptions make_options(RandomMaker& maker) {
  NormalizeOptions options;
  if (maker.one_in(4)) options.style = "de";
  if (maker.one_in(4)) options.script = ScriptChoice::latin;
  if (maker.one_in(6)) options.replace_with = ReplaceWith::id;
  options.ignore_case = maker.one_in(6);
  return options;
}

}  // namespace

TEST_CASE("rewriting keeps its laws on mutated names of the built-in rules") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 5;
  MESSAGE("CANONYM_SEED=" << seed);
  const RuleSet rules = load_builtin();
  const Matcher matcher(rules);
  NameMutator mutator(rules, seed);
  std::size_t derived = 0, inflected = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const std::string text = mutator.make_text();
    const NormalizeOptions options = make_options(mutator.maker());
    annotate_text(matcher, text, options, [&](const Annotation& annotation) {
      derived += annotation.via == Way::derived;
      inflected += annotation.is_inflected;
    });
    if (find_broken_law(matcher, text, options).empty()) continue;
    const SmallCase small = shrink_case({}, text, [&](const std::string&, std::string_view cut) {
      return !find_broken_law(matcher, cut, options).empty();
    });
    FAIL_CHECK(find_broken_law(matcher, small.text, options)
               << "\nstyle: " << options.style << " latin: " << (options.script == ScriptChoice::latin)
               << " id: " << (options.replace_with == ReplaceWith::id)
               << " ignore-case: " << options.ignore_case << "\ntext: " << small.text << "\n"
               << describe_annotations(matcher, small.text, options));
    return;
  }
  CHECK(derived > rounds / 10);
  CHECK(inflected > rounds / 50);
}

TEST_CASE("what the built-in rules say of a text does not depend on the languages of the texts before") {
  const RuleSet rules = load_builtin();
  const Matcher matcher(rules);
  const Normalizer normalizer(matcher, {});
  NameMutator mutator(rules, 20200914);
  for (int round = 0; round < 1000; ++round) {
    const std::string text = mutator.make_text();
    CAPTURE(text);
    CHECK(normalizer.normalize(text).text == normalize_text(matcher, text).text);
  }
}

TEST_CASE("canonical spellings of the built-in rules are fixed points") {
  CHECK(find_moving_canonical(Matcher(load_builtin())) == "");
}

}  // namespace canonym
