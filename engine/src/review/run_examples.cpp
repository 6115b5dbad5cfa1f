#include "review/run_examples.h"

#include "canonym/edit.h"
#include "match/text_languages.h"
#include "review/found_names.h"

namespace canonym {
namespace {

constexpr std::size_t bytes_before_difference = 24;

}  // namespace

std::vector<PlacedExample> list_examples(const RuleModel& model, const std::vector<char>& chosen) {
  std::vector<PlacedExample> examples;
  for (FileIndex file = 0; file < model.files.size(); ++file)
    for (const Example& example : model.files[file].examples)
      if (chosen[file]) examples.push_back({&example, file, nullptr});
  model.records.visit([&](RecordIndex index, const Record& visited) {
    if (visited.examples.empty() || !chosen[visited.file]) return;
    const Record& record = model.records[index];
    for (const Example& example : record.examples) examples.push_back({&example, record.file, &record});
  });
  return examples;
}

const Written& wanted_text(const Example& example) {
  return example.becomes ? *example.becomes : example.text;
}

std::string describe_difference(std::string_view want, std::string_view got) {
  std::size_t same = 0;
  while (same < want.size() && same < got.size() && want[same] == got[same]) ++same;
  std::size_t begin = same > bytes_before_difference ? same - bytes_before_difference : 0;
  while (begin > 0 && (static_cast<unsigned char>(want[begin]) & 0xC0) == 0x80) --begin;
  const std::string from = begin > 0 ? "…" : "";
  return "expected " + in_quotes(from + std::string(want.substr(begin))) + ", got " +
         in_quotes(from + std::string(got.substr(begin)));
}

RuleTest run_example(const PlacedExample& placed, const Matcher& matcher, MemoryPool& pool,
                     const Annotator::Take& take) {
  const Example& example = *placed.example;
  NormalizeOptions options;
  options.style = example.style;
  RuleTest test;
  test.at = wanted_text(example).at;
  test.about = placed.record ? placed.record->id.text : "";
  test.text = example.text.text;
  test.want = wanted_text(example).text;
  std::vector<Edit> edits;
  FoundNames names(example);
  WholeText whole{pool.take(find_text_languages(matcher.compiled(), test.text))};
  Annotator annotator(matcher, test.text, options, std::move(whole));
  annotator.run([&](const Annotation& annotation, const Match& match) {
    edits.insert(edits.end(), annotation.edits.begin(), annotation.edits.end());
    names.add(annotation);
    take(annotation, match);
  });
  test.got = apply_edits(test.text, edits);
  test.message = test.got != test.want ? describe_difference(test.want, test.got) : names.problem();
  return test;
}

}  // namespace canonym
