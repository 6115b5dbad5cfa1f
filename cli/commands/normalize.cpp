#include <CLI/CLI.hpp>
#include <optional>

#include "canonym/error.h"
#include "commands/commands.h"
#include "files/replace_file.h"
#include "files/unified_diff.h"
#include "files/write_output.h"
#include "formats/place.h"
#include "messages.h"
#include "output_stream.h"
#include "statistics.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  std::string output;
  ReplaceOptions replace;
  bool in_place = false;
  bool diff = false;
  bool dry_run = false;
  bool statistics = false;
};

/// Where the results of the files go, one after the other.
class Destination {
 public:
  explicit Destination(const Options& options) : options_(options) {
    if (options.output.empty()) stream_.emplace();
  }

  void write(std::string_view bytes) {
    if (stream_)
      stream_->write(bytes);
    else
      whole_ += bytes;
  }

  void finish() {
    if (stream_)
      stream_->finish();
    else
      write_output(options_.output, whole_);
  }

 private:
  const Options& options_;
  std::optional<OutputStream> stream_;
  std::string whole_;  // an output file may be one of the inputs, so it is written in the end
};

/// The rewritten text piece by piece, without keeping it.
void write_text(const Matcher& matcher, const FileContents& file, const Options& options,
                Destination& destination, Statistics& statistics) {
  const std::string_view text = file.text;
  std::size_t done = 0;
  annotate_text(matcher, text, options.normalize, [&](const Annotation& annotation) {
    statistics.count(annotation);
    for (const Edit& edit : annotation.edits) {
      destination.write(text.substr(done, edit.span.begin - done));
      destination.write(edit.replacement);
      done = edit.span.end;
    }
  });
  destination.write(text.substr(done));
}

void list_changes(const Matcher& matcher, const FileContents& file, const Options& options,
                  Destination& destination, Statistics& statistics) {
  PositionCounter positions(file.text);
  annotate_text(matcher, file.text, options.normalize, [&](const Annotation& annotation) {
    statistics.count(annotation);
    if (annotation.action != Action::replace) return;
    const Position position = positions.position(annotation.span.begin);
    const std::string_view found =
        std::string_view(file.text).substr(annotation.span.begin, annotation.span.size());
    destination.write(file.path + ":" + std::to_string(position.line) + ":" +
                      std::to_string(position.column) + ": " + in_quotes(found) + " → " +
                      in_quotes(annotation.replacement) + "\n");
  });
}

std::vector<Edit> plan_edits(const Matcher& matcher, const FileContents& file, const Options& options,
                             Statistics& statistics) {
  std::vector<Edit> edits;
  annotate_text(matcher, file.text, options.normalize, [&](const Annotation& annotation) {
    statistics.count(annotation);
    edits.insert(edits.end(), annotation.edits.begin(), annotation.edits.end());
  });
  return edits;
}

void normalize_file(const FileContents& file, const Matcher& matcher, const Options& options,
                    Destination& destination, Statistics& statistics) {
  if (options.in_place && file.path == "-") throw Error("standard input cannot be rewritten in place");
  if (options.dry_run) return list_changes(matcher, file, options, destination, statistics);
  if (!options.in_place && !options.diff) return write_text(matcher, file, options, destination, statistics);
  const std::vector<Edit> edits = plan_edits(matcher, file, options, statistics);
  if (options.diff) return destination.write(unified_diff(file.path, file.text, edits));
  replace_file(file, apply_edits(file.text, edits), options.replace);
}

int normalize(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  Destination destination(options);
  Statistics statistics;
  const bool is_well = for_each_text(options, [&](const FileContents& file) {
    normalize_file(file, *matcher, options, destination, statistics);
  });
  destination.finish();
  if (options.statistics) print_note(statistics.report(matcher->rules()));
  return is_well ? exit_done : exit_failed;
}

}  // namespace

Run add_normalize(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text_options(app, *options);
  auto* output = app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  auto* in_place =
      app.add_flag("-i,--in-place", options->in_place,
                   "Rewrite the files themselves; -iSUFFIX keeps each old one under NAME + SUFFIX");
  app.add_option("--backup", options->replace.backup_suffix, "As in -iSUFFIX")
      ->type_name("SUFFIX")
      ->needs(in_place);
  app.add_flag("--break-hard-links", options->replace.allow_hard_links,
               "With -i, rewrite files that have other names too, which keep the old text")
      ->needs(in_place);
  auto* diff = app.add_flag("--diff", options->diff, "Print the changes as a patch instead of the text");
  auto* dry_run = app.add_flag("--dry-run", options->dry_run, "Write nothing, list what would be replaced");
  app.add_flag("--stats", options->statistics, "Tell on standard error what was found");
  in_place->excludes(output)->excludes(diff);
  dry_run->excludes(diff)->excludes(output);
  return [options] { return normalize(*options); };
}

}  // namespace canonym::cli
