#include <unistd.h>

#include <CLI/CLI.hpp>

#include "canonym/diagnostic.h"
#include "commands/commands.h"
#include "formats/finding_kinds.h"
#include "formats/format.h"
#include "messages.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

/// Findings printed at a time, so that memory stays bounded.
constexpr std::size_t findings_at_once = 1 << 14;

struct Options : TextOptions {
  std::string format;
};

Diagnostic to_finding(const Annotation& annotation, const Source& source) {
  const std::string_view found = source.text().substr(annotation.span.begin, annotation.span.size());
  Diagnostic finding{other_spelling.severity,
                     other_spelling.code,
                     {&source, annotation.span},
                     in_quotes(found) + " should be " + in_quotes(annotation.replacement),
                     {},
                     {}};
  finding.fix = Edit{annotation.span, annotation.replacement};
  return finding;
}

std::size_t check_file(FileContents& file, const Matcher& matcher, const Options& options, Report& report,
                       OutputStream& output) {
  const Source source(file.path, std::move(file.text));
  std::size_t count = 0;
  Diagnostics findings;
  annotate_text(matcher, source.text(), options.normalize, [&](const Annotation& annotation) {
    if (annotation.action != Action::replace) return;
    findings.add(to_finding(annotation, source));
    ++count;
    if (findings.size() < findings_at_once) return;
    output.write(report.add(source.name(), findings));
    findings = {};
  });
  output.write(report.add(source.name(), findings));
  return count;
}

int check(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  OutputStream output;
  const auto report = find_format(options.format)->start(use_colour(STDOUT_FILENO));
  output.write(report->begin());
  std::size_t count = 0;
  const bool is_well = for_each_text(
      options, [&](FileContents& file) { count += check_file(file, *matcher, options, *report, output); });
  output.write(report->finish());
  output.finish();
  if (!is_well) return exit_failed;
  return count == 0 ? exit_done : exit_findings;
}

}  // namespace

Run add_check(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text_options(app, *options);
  add_format_option(app, options->format);
  return [options] { return check(*options); };
}

}  // namespace canonym::cli
