#include <unistd.h>

#include <CLI/CLI.hpp>
#include <utility>

#include "canonym/diagnostic.h"
#include "commands/commands.h"
#include "formats/finding_kinds.h"
#include "formats/format.h"
#include "output_stream.h"
#include "texts/read_texts.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  std::string format;
};

/// Another spelling, in the whole text.
struct Finding {
  Span span;
  std::string replacement;
};

Diagnostic to_finding(const Finding& found, const Source& source) {
  const std::string_view spelling = source.text().substr(found.span.begin, found.span.size());
  Diagnostic finding{other_spelling.severity,
                     other_spelling.code,
                     {&source, found.span},
                     in_quotes(spelling) + " should be " + in_quotes(found.replacement),
                     {},
                     {}};
  finding.fix = Edit{found.span, found.replacement};
  return finding;
}

/// Findings printed at a time.
constexpr std::size_t findings_at_once = 1 << 14;

/// A text is held until its end, for findings show its lines.
class WriteFindings : public TextCommand {
 public:
  WriteFindings(Report& report, OutputStream& output) : report_(report), output_(output) {}

  void begin(const TextFile& /*text*/) override {
    text_.clear();
    found_.clear();
  }
  std::unique_ptr<PartReader> read(const TextFile& /*text*/, const TextPart& part) override {
    return std::make_unique<Reader>(*this, part);
  }
  void end(const TextFile& text) override {
    const Source source(text.path, std::exchange(text_, {}));
    Diagnostics findings;
    for (const Finding& finding : found_) {
      findings.add(to_finding(finding, source));
      if (findings.size() < findings_at_once) continue;
      output_.write(report_.add(source.name(), findings));
      findings = {};
    }
    output_.write(report_.add(source.name(), findings));
    count_ += found_.size();
  }
  bool is_over() const override { return output_.is_lost(); }

  std::size_t count() const { return count_; }

 private:
  class Reader : public PartReader {
   public:
    Reader(WriteFindings& command, const TextPart& part) : command_(command), part_(part) {}

    void take(const Annotation& annotation) override {
      if (annotation.action != Action::replace) return;
      const Span span{annotation.span.begin + part_.offset, annotation.span.end + part_.offset};
      found_.push_back({span, annotation.replacement});
    }

    void write() override {
      command_.text_ += part_.own_text();
      command_.found_.insert(command_.found_.end(), found_.begin(), found_.end());
    }

   private:
    WriteFindings& command_;
    const TextPart& part_;
    std::vector<Finding> found_;
  };

  Report& report_;
  OutputStream& output_;
  std::string text_;  // of the one that is being read, as far as it has been
  std::vector<Finding> found_;
  std::size_t count_ = 0;
};

int check(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  OutputStream output;
  const auto report = find_format(options.format)->start(use_colour(STDOUT_FILENO));
  output.write(report->begin());
  WriteFindings command(*report, output);
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
