#include <CLI/CLI.hpp>

#include "canonym/layout.h"
#include "canonym/rules.h"
#include "commands/commands.h"
#include "files/read_file.h"
#include "files/replace_file.h"
#include "files/unified_diff.h"
#include "messages.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  ReplaceOptions replace;
  bool check = false;
  bool diff = false;
};

/// The files of a path; pipes and standard input are their own.
std::vector<std::string> list_files(const std::vector<std::string>& paths) {
  std::vector<std::filesystem::path> on_disk;
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (path == "-")
      files.push_back(path);
    else
      on_disk.emplace_back(path);
  }
  for (std::string& file : list_rule_files(on_disk)) files.push_back(std::move(file));
  return files;
}

class Formatter {
 public:
  explicit Formatter(const Options& options) : options_(options) {}

  /// False for a file that cannot be laid out; its problems have been printed.
  bool format(const std::string& path) {
    const FileContents file = read_file(path);
    const Source source(path, file.text);
    const Layout layout = plan_layout(source);
    print_diagnostics(layout.problems);
    if (layout.problems.has_errors()) return false;
    differs_ |= !layout.edits.empty();
    if (options_.diff)
      output_.write(unified_diff(path, file.text, layout.edits));
    else if (options_.check)
      output_.write(layout.edits.empty() ? "" : path + "\n");
    else
      write(file, apply_edits(file.text, layout.edits));
    return true;
  }

  bool differs() const { return differs_; }
  void finish() { output_.finish(); }

 private:
  void write(const FileContents& file, const std::string& text) {
    if (file.path == "-")
      output_.write(text);
    else
      replace_file(file, text, options_.replace);
  }

  const Options& options_;
  OutputStream output_;
  bool differs_ = false;
};

int format(const Options& options) {
  const std::vector<std::string> paths =
      options.paths.empty() ? std::vector<std::string>{"-"} : options.paths;
  Formatter formatter(options);
  bool are_all_laid_out = true;
  const bool is_well = for_each_file(
      list_files(paths), [&](const std::string& path) { are_all_laid_out &= formatter.format(path); });
  formatter.finish();
  if (!is_well || !are_all_laid_out) return exit_failed;
  return options.check && formatter.differs() ? exit_findings : exit_done;
}

}  // namespace

Run add_rules_fmt(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("PATH", options->paths,
                 "Rule files and folders, to be rewritten; - or none is standard input, to standard output")
      ->type_name("");
  auto* check =
      app.add_flag("--check", options->check, "Write nothing, list the files that differ; exit 1 if any do");
  auto* diff = app.add_flag("--diff", options->diff, "Write nothing, print the changes as a patch");
  app.add_flag("--break-hard-links", options->replace.allow_hard_links,
               "Rewrite files that have other names too, which keep the old text")
      ->excludes(check)
      ->excludes(diff);
  return [options] { return format(*options); };
}

}  // namespace canonym::cli
