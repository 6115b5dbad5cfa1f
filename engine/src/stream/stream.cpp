#include "canonym/stream.h"

#include "normalize/move_annotation.h"

namespace canonym {

Stream::Stream(const Matcher& matcher, const NormalizeOptions& options, Sink sink, std::size_t part_bytes)
    : parts_(matcher, part_bytes), annotator_(matcher, options), sink_(std::move(sink)) {}

void Stream::add(std::string_view block) {
  parts_.add(block);
  pass_on();
}

void Stream::finish() {
  parts_.finish();
  pass_on();
}

void Stream::pass_on() {
  while (const std::optional<TextPart> part = parts_.next()) {
    const std::string_view text = part->text;
    std::size_t done = part->own.begin;
    const auto write = [&](std::string_view bytes) {
      if (sink_.text && !bytes.empty()) sink_.text(bytes);
    };
    const PartNames names = annotator_.annotate(*part, seen_, [&](Annotation annotation) {
      for (const Edit& edit : annotation.edits) {
        write(text.substr(done, edit.span.begin - done));
        write(edit.replacement);
        done = edit.span.end;
      }
      if (!sink_.annotation) return;
      move_annotation(annotation, 0, part->offset);
      sink_.annotation(annotation);
    });
    write(text.substr(done, part->own.end - done));
    seen_.insert(names.added.begin(), names.added.end());
  }
}

}  // namespace canonym
