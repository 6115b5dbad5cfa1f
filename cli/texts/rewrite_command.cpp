#include "texts/rewrite_command.h"

namespace canonym::cli {

class RewriteCommand::Reader : public PartReader {
 public:
  Reader(RewriteCommand& command, const TextFile& file, const TextPart& part)
      : command_(command),
        file_(file),
        rewritten_{part, {}, false, {}},
        wants_edits_(command.wants_edits()),
        done_(part.own.begin) {
    rewritten_.text.reserve(part.own.size() + part.own.size() / 64);
  }

  void take(const Annotation& annotation) override {
    statistics_.count(annotation);
    rewritten_.has_edits |= !annotation.edits.empty();
    const TextPart& part = rewritten_.part;
    for (const Edit& edit : annotation.edits) {
      rewritten_.text.append(part.text, done_, edit.span.begin - done_);
      rewritten_.text += edit.replacement;
      done_ = edit.span.end;
      if (wants_edits_) note(edit);
    }
  }

  void finish() override {
    rewritten_.text.append(rewritten_.part.text, done_, rewritten_.part.own.end - done_);
  }

  void write() override {
    command_.statistics_.add(statistics_);
    command_.write(file_, rewritten_);
  }

 private:
  void note(const Edit& edit) {
    const std::size_t offset = rewritten_.part.offset;
    rewritten_.edits.push_back({{edit.span.begin + offset, edit.span.end + offset}, edit.replacement});
  }

  RewriteCommand& command_;
  const TextFile& file_;
  RewrittenPart rewritten_;
  Statistics statistics_;
  bool wants_edits_;
  std::size_t done_;
};

std::unique_ptr<PartReader> RewriteCommand::read(const TextFile& text, const TextPart& part) {
  return std::make_unique<Reader>(*this, text, part);
}

}  // namespace canonym::cli
