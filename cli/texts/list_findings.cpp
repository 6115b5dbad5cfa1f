#include "texts/list_findings.h"

#include <vector>

#include "canonym/diagnostic.h"
#include "formats/finding_kinds.h"
#include "formats/place.h"
#include "texts/part_place.h"

namespace canonym::cli {
namespace {

/// Findings printed at a time: a part that is nothing but names may have millions.
constexpr std::size_t findings_at_once = 1 << 14;

/// Another spelling, in the text of a part.
struct Finding {
  Span span;
  std::string replacement;
};

Diagnostic to_diagnostic(const Finding& found, const Source& source) {
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

}  // namespace

class ListFindings::Reader : public PartReader {
 public:
  Reader(ListFindings& command, const TextFile& file, const TextPart& part)
      : command_(command), part_(part), source_(file.path, part.text, nullptr) {}

  void take(const Annotation& annotation) override {
    if (annotation.action == Action::replace) found_.push_back({annotation.span, annotation.replacement});
  }

  void finish() override { end_ = end_of(part_); }

  void write() override {
    const PartOfText part{part_.own.begin, part_.offset + part_.own.begin, command_.place_};
    Diagnostics findings;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      findings.add(to_diagnostic(found_[i], source_));
      if (findings.size() < findings_at_once && i + 1 < found_.size()) continue;
      command_.output_.write(command_.report_.add(source_.name(), findings, part));
      findings = {};
    }
    command_.count_ += found_.size();
    command_.place_ = place_after(command_.place_, end_);
  }

 private:
  ListFindings& command_;
  const TextPart& part_;
  Source source_;  // the part
  std::vector<Finding> found_;
  Position end_;
};

void ListFindings::end(const TextFile& text) {
  output_.write(report_.add(text.path, {}, {}));
}

std::unique_ptr<PartReader> ListFindings::read(const TextFile& text, const TextPart& part) {
  return std::make_unique<Reader>(*this, text, part);
}

}  // namespace canonym::cli
