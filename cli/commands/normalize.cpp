#include <CLI/CLI.hpp>
#include <optional>

#include "canonym/error.h"
#include "commands/commands.h"
#include "destination.h"
#include "files/unified_diff.h"
#include "jsonl/normalize_lines.h"
#include "messages.h"
#include "output_stream.h"
#include "texts/list_changes.h"
#include "texts/read_texts.h"
#include "texts/rewrite_in_place.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  std::string output;
  ReplaceOptions replace;
  std::string format;               ///< "text" or "jsonl"
  std::vector<std::string> fields;  ///< of JSON lines: which strings are texts
  bool in_place = false;
  bool diff = false;
  bool dry_run = false;
  bool statistics = false;
};

/// The rewritten texts, one after the other.
class WriteTexts : public RewriteCommand {
 public:
  explicit WriteTexts(Destination& destination) : destination_(destination) {}

  bool is_over() const override { return destination_.is_lost(); }
  bool uses_output() const override { return destination_.is_output(); }

 protected:
  void write(const TextFile& /*text*/, const RewrittenPart& rewritten) override {
    destination_.write(rewritten.text);
  }

 private:
  Destination& destination_;
};

/// Patches.
class WritePatches : public RewriteCommand {
 public:
  explicit WritePatches(Destination& destination) : destination_(destination) {}

  bool is_over() const override { return destination_.is_lost(); }
  bool uses_output() const override { return destination_.is_output(); }

  void begin(const TextFile& text) override { diff_.emplace(text.path); }
  void end(const TextFile& /*text*/) override { destination_.write(diff_->finish()); }

 protected:
  void write(const TextFile& /*text*/, const RewrittenPart& rewritten) override {
    destination_.write(diff_->add(rewritten.part.own_text(), rewritten.edits));
  }
  bool wants_edits() const override { return true; }

 private:
  Destination& destination_;
  std::optional<UnifiedDiff> diff_;  // of the text that is being read
};

struct Outcome {
  TextsRead read;
  Statistics statistics;
};

template <class Command, class... Arguments>
Outcome run(const Matcher& matcher, const Options& options, Arguments&&... arguments) {
  Command command(std::forward<Arguments>(arguments)...);
  const TextsRead read = read_texts(options, matcher, options.normalize, command);
  return {read, command.statistics()};
}

Outcome write_out(const Matcher& matcher, const Options& options) {
  if (options.dry_run) {
    OutputStream output;
    Outcome outcome = run<ListChanges>(matcher, options, output);
    output.finish();
    return outcome;
  }
  Destination destination(options, options.output);
  Outcome outcome = options.diff ? run<WritePatches>(matcher, options, destination)
                                 : run<WriteTexts>(matcher, options, destination);
  destination.finish();
  return outcome;
}

int write_lines(const Matcher& matcher, const Options& options) {
  Destination destination(options, options.output);
  const LineSink sink{[&](std::string_view bytes) { destination.write(bytes); },
                      [&] { return destination.is_lost(); }};
  const bool is_well = normalize_lines(options, options.fields, matcher, sink);
  destination.finish();
  return is_well ? exit_done : exit_failed;
}

int normalize(Options& options) {
  if ((options.format == "jsonl") == options.fields.empty())
    throw Error("--format jsonl and --field NAME need each other");
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  if (options.format == "jsonl") return write_lines(*matcher, options);
  const bool is_rewritten = options.in_place && !options.dry_run;
  const Outcome outcome =
      is_rewritten ? run<RewriteInPlace>(*matcher, options, options.replace) : write_out(*matcher, options);
  print_notes(options, outcome.read);
  if (options.statistics) print_note(outcome.statistics.report(matcher->rules()));
  return outcome.read.is_well ? exit_done : exit_failed;
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
  auto* format =
      app.add_option("--format", options->format, "jsonl: JSON lines, an object a line; text by default")
          ->type_name("text|jsonl")
          ->check(CLI::IsMember({"text", "jsonl"}).description(""));
  app.add_option("--field", options->fields,
                 "With jsonl, a field whose strings are texts; all else stays as it is; repeatable")
      ->type_name("NAME")
      ->allow_extra_args(false);
  in_place->excludes(output)->excludes(diff)->excludes(format);
  format->excludes(diff)->excludes(dry_run);
  dry_run->excludes(diff)->excludes(output);
  return [options] { return normalize(*options); };
}

}  // namespace canonym::cli
