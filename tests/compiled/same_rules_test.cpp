#include <doctest/doctest.h>

#include <string>

#include "canonym/compare_rules.h"
#include "canonym/compiled.h"
#include "canonym/explain.h"
#include "canonym/spellings.h"
#include "fuzz/nasty_rules.h"
#include "laws/laws.h"
#include "support/random_case.h"

namespace canonym {
namespace {

RuleSet load(const std::string& yaml) {
  const std::optional<RuleSet> rules = load_yaml(yaml);
  REQUIRE(rules);
  return *rules;
}

RuleSet compile_and_read(const RuleSet& rules) {
  return read_compiled("x.canon", compile_rules(rules)).rules;
}

/// Every place in a rule file that explanations of a text name.
std::string describe_places(const Matcher& matcher, std::string_view text) {
  std::string lines;
  for (const ExplainedName& name : explain_text(matcher, text).names)
    for (const ExplainedSource& source : name.sources) {
      const Location& at = source.at;
      const Position position = at.source->position(at.span.begin);
      lines += source.spelling + " " + at.source->name() + ":" + std::to_string(position.line) + ":" +
               std::to_string(position.column) + " " + std::string(at.source->line(position.line)) + "\n";
    }
  return lines;
}

}  // namespace

TEST_CASE("compiled rules find, write and explain what their sources do") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20201122);
  MESSAGE("CANONYM_SEED=" << seed);
  RandomMaker maker(seed);
  std::size_t loaded = 0, found = 0;
  for (int round = 0; round < 200; ++round) {
    const RandomCase made = maker.make_case();
    const std::string yaml = made.rules.to_yaml();
    const std::optional<RuleSet> rules = load_yaml(yaml);
    if (!rules) continue;
    ++loaded;
    const Matcher matcher(*rules);
    const Matcher compiled(compile_and_read(*rules));
    for (int i = 0; i < 3; ++i) {
      const std::string text = maker.make_text(made);
      CAPTURE(escape_bytes(yaml));
      CAPTURE(escape_bytes(text));
      NormalizeOptions options;
      options.ignore_case = maker.one_in(4);
      const std::string annotations = describe_annotations(matcher, text, options);
      found += annotations.empty() ? 0 : 1;
      CHECK(describe_annotations(compiled, text, options) == annotations);
      CHECK(describe_places(compiled, text) == describe_places(matcher, text));
    }
    for (RecordIndex record = 0; record < rules->size(); ++record)
      CHECK(list_spellings(compiled, record).listed == list_spellings(matcher, record).listed);
    CHECK(compare_rules(matcher, compiled).is_empty());
  }
  CHECK(loaded > 150);
  CHECK(found > 200);
}

TEST_CASE("compiled rules have the same records, in the same bytes each time") {
  const RuleSet rules = load(nasty_rules);
  const std::string bytes = compile_rules(rules, {{"--no-default-rules", "x.yml"}, {{"x.yml", 12, 34}}});
  const CompiledRules compiled = read_compiled("x.canon", bytes);
  CHECK(compiled.from == CompiledFrom{{"--no-default-rules", "x.yml"}, {{"x.yml", 12, 34}}});
  CHECK(compile_rules(compiled.rules, compiled.from) == bytes);
  REQUIRE(compiled.rules.size() == rules.size());
  CHECK(compiled.rules.styles() == rules.styles());
  for (RecordIndex record = 0; record < rules.size(); ++record) {
    CHECK(compiled.rules.id(record) == rules.id(record));
    CHECK(compiled.rules.kind(record) == rules.kind(record));
    CHECK(compiled.rules.canonical(record) == rules.canonical(record));
    CHECK(compiled.rules.find(rules.id(record)) == record);
  }
  CHECK_FALSE(compiled.rules.find("nobody"));
}

TEST_CASE("rules without records can be compiled") {
  const CompiledRules compiled = read_compiled("x.canon", compile_rules(*load_rules({}).rules));
  CHECK(compiled.rules.size() == 0);
  CHECK(Matcher(compiled.rules).find("Anna").empty());
}

}  // namespace canonym
