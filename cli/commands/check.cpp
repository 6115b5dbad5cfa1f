#include <unistd.h>

#include <CLI/CLI.hpp>

#include "commands/commands.h"
#include "formats/format.h"
#include "output_stream.h"
#include "texts/list_findings.h"
#include "texts/read_texts.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  std::string format;
};

int check(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  OutputStream output;
  const auto report = find_format(options.format)->start(use_colour(STDOUT_FILENO));
  output.write(report->begin());
  ListFindings command(*report, output);
  const TextsRead read = read_texts(options, *matcher, options.normalize, command);
  output.write(report->finish());
  output.finish();
  print_notes(options, read);
  if (!read.is_well) return exit_failed;
  return command.count() == 0 ? exit_done : exit_findings;
}

}  // namespace

Run add_check(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text_options(app, *options);
  add_format_option(app, options->format);
  return [options] { return check(*options); };
}

}  // namespace canonym::cli
