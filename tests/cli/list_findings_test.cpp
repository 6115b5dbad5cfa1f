#include "texts/list_findings.h"

#include <doctest/doctest.h>

#include <random>

#include "canonym/normalize.h"
#include "files/temporary_folder.h"
#include "formats/finding_kinds.h"

namespace canonym::cli {
namespace {

using test::TemporaryFolder;

Matcher make_matcher() {
  RuleInputs inputs;
  inputs.files.push_back({"rules.yml",
                          "canonym: 1\ntitle: t\nsource: s\nnames:\n"
                          "  kyiv: {kind: place, canonical: Kyiv, variants: [Kiev, Kijów, Kiev-on-Dnieper]}\n"
                          "  uk: {kind: organization, canonical: U.K., variants: [United Kingdom]}\n"});
  return Matcher(*load_rules(inputs).rules);
}

/// Short lines and very long ones, with what takes another number of columns than of bytes.
std::string make_text(std::mt19937& random) {
  constexpr std::string_view pieces[] = {"Kiev",   "KIEV",   "Kijów",    "Kyiv",  "United\nKingdom",  "the",
                                         "went",   "to",     "прыйшла",  "é",     "e\u0301",          "北京",
                                         "\u200B", "\t",     "::notice", "\xFF",  "“United Kingdom”", "was",
                                         "a",      "people", ". Then",   "\r\nOn"};
  std::string text = random() % 2 == 0 ? "\xEF\xBB\xBF" : "";
  const std::size_t line = random() % 2 == 0 ? 8 : 2000;  // words of one
  const std::size_t words = random() % 6000;
  for (std::size_t i = 0; i < words; ++i) {
    text += pieces[random() % std::size(pieces)];
    text += random() % line == 0 ? "\n" : " ";
  }
  return text;
}

/// What is printed of a text as a whole, by the engine's own findings.
std::string report_whole(const Matcher& matcher, const std::string& text, const Format& format) {
  const Source source("a.txt", text);
  Diagnostics findings;
  annotate_text(matcher, text, {}, [&](const Annotation& found) {
    if (found.action != Action::replace) return;
    const std::string_view spelling = source.text().substr(found.span.begin, found.span.size());
    findings
        .add(other_spelling.severity, other_spelling.code, {&source, found.span},
             in_quotes(spelling) + " should be " + in_quotes(found.replacement))
        .fix = Edit{found.span, found.replacement};
  });
  return write_report(format, findings, {"a.txt"}, false);
}

std::string report_parts(const Matcher& matcher, const std::string& text, const Format& format,
                         std::size_t part_bytes) {
  const TemporaryFolder folder;
  OutputStream output(folder / "report");
  const auto report = format.start(false);
  output.write(report->begin());
  ListFindings command(*report, output);
  const TextFile file{"a.txt", {}};
  TextParts parts(matcher, part_bytes);
  parts.add(text);
  parts.finish();
  const PartAnnotator annotator(matcher, {});
  command.begin(file);
  while (const std::optional<TextPart> part = parts.next()) {
    const auto reader = command.read(file, *part);
    annotator.annotate(*part, {}, [&](const Annotation& found) { reader->take(found); });
    reader->finish();
    reader->write();
  }
  command.end(file);
  output.write(report->finish());
  output.finish();
  return folder.read("report");
}

TEST_CASE("findings of a text part by part are those of the text in one piece") {
  constexpr unsigned seed = 20261122;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const Matcher matcher = make_matcher();
  for (int round = 0; round < 12; ++round) {
    CAPTURE(round);
    const std::string text = make_text(random);
    for (const Format& format : formats()) {
      CAPTURE(format.name);
      const std::string want = report_whole(matcher, text, format);
      for (const std::size_t part_bytes : {1, 300, 1'000'000}) {
        CAPTURE(part_bytes);
        const bool is_same = report_parts(matcher, text, format, part_bytes) == want;
        CHECK(is_same);
      }
    }
  }
}

}  // namespace
}  // namespace canonym::cli
