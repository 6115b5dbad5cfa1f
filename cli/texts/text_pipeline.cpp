#include "texts/text_pipeline.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "canonym/error.h"
#include "messages.h"

namespace canonym::cli {

class TextPipeline::Text {
 public:
  explicit Text(TextFile text_file) : file(std::move(text_file)) {}

  TextFile file;
  /// In the parts that have been written. Workers may still read it when more are known.
  std::shared_ptr<const NamesSeen> seen = std::make_shared<NamesSeen>();
  bool is_abandoned = false;

  void add(const NamesSeen& names) {
    if (std::ranges::includes(*seen, names)) return;
    auto more = std::make_shared<NamesSeen>(*seen);
    more->insert(names.begin(), names.end());
    seen = std::move(more);
  }
};

TextPipeline::TextPipeline(const Matcher& matcher, const NormalizeOptions& options, std::size_t jobs,
                           TextCommand& command, Progress& progress)
    : matcher_(matcher),
      annotator_(matcher, options),
      command_(command),
      progress_(progress),
      workers_(jobs) {}

std::shared_ptr<TextPipeline::Text> TextPipeline::begin(TextFile file) {
  auto text = std::make_shared<Text>(std::move(file));
  push({Step::text_begins, text});
  return text;
}

void TextPipeline::add_whole(const std::shared_ptr<Text>& text, std::string contents) {
  auto shared = std::make_shared<const std::string>(std::move(contents));
  add_part(text, [this, shared] {
    TextParts parts(matcher_);
    parts.add(*shared);
    parts.finish();
    return *parts.next();
  });
}

void TextPipeline::add(const std::shared_ptr<Text>& text, TextPart part) {
  auto shared = std::make_shared<TextPart>(std::move(part));
  add_part(text, [shared] { return std::move(*shared); });
}

void TextPipeline::add_part(const std::shared_ptr<Text>& text, std::function<TextPart()> make) {
  const std::function<Read()> task = [this, text, make = std::move(make), seen = text->seen] {
    return read(*text, make(), *seen);
  };
  ++parts_ahead_;
  push({Step::text_part, text, workers_.submit(task)});
}

void TextPipeline::end(const std::shared_ptr<Text>& text) {
  push({Step::text_ends, text});
}

void TextPipeline::fail(std::shared_ptr<Text> text, std::string failure) {
  push({Step::text_fails, std::move(text), {}, std::move(failure)});
}

void TextPipeline::finish() {
  while (!steps_.empty()) do_first();
}

bool TextPipeline::is_abandoned(const Text& text) const {
  return text.is_abandoned || command_.is_over();
}

TextPipeline::Read TextPipeline::read(const Text& text, TextPart part, const NamesSeen& before) const {
  Read read{std::make_unique<TextPart>(std::move(part)), {}, {}};
  read.reader = command_.read(text.file, *read.part);
  read.names = annotator_.annotate(*read.part, before,
                                   [&](const Annotation& annotation) { read.reader->take(annotation); });
  read.reader->finish();
  return read;
}

void TextPipeline::push(Step step) {
  steps_.push_back(std::move(step));
  while (!steps_.empty() && !has_to_wait()) do_first();
}

/// Whether a worker is still busy with what comes first, and others have work.
bool TextPipeline::has_to_wait() const {
  const Step& first = steps_.front();
  if (first.kind != Step::text_part || parts_ahead_ > 2 * workers_.jobs()) return false;
  return first.read.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

void TextPipeline::do_first() {
  Step step = std::move(steps_.front());
  steps_.pop_front();
  Text* text = step.text.get();
  if (step.kind == Step::text_part) --parts_ahead_;
  if (text && text->is_abandoned) return;
  try {
    switch (step.kind) {
      case Step::text_begins:
        return command_.begin(text->file);
      case Step::text_part:
        return write(*text, step.read.get());
      case Step::text_ends:
        return command_.end(text->file);
      case Step::text_fails:
        return abandon(text, step.message);
    }
  } catch (const Error& error) {
    abandon(text, error.what());
  }
}

void TextPipeline::write(Text& text, Read done) {
  // A full name that stood before the part was not known yet when the worker began.
  if (!done.names.holds_after(*text.seen)) done = read(text, std::move(*done.part), *text.seen);
  done.reader->write();
  progress_.add(done.part->own.size());
  text.add(done.names.added);
}

void TextPipeline::abandon(Text* text, const std::string& failure) {
  print_error(failure);
  is_well_ = false;
  if (!text) return;
  text->is_abandoned = true;
  command_.abandon(text->file);
}

}  // namespace canonym::cli
