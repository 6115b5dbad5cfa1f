#pragma once

#include <deque>
#include <future>
#include <memory>
#include <string>

#include "canonym/stream.h"
#include "texts/progress.h"
#include "texts/text_command.h"
#include "texts/workers.h"

namespace canonym::cli {

/// Texts on their way: read and cut here, annotated by workers, and handed to the command here again, in
/// order.
class TextPipeline {
 public:
  TextPipeline(const Matcher& matcher, const NormalizeOptions& options, std::size_t jobs,
               TextCommand& command, Progress& progress);

  /// One text, from its beginning to its end.
  class Text;
  std::shared_ptr<Text> begin(TextFile file);
  /// A text that is read whole already, and short enough for one part.
  void add_whole(const std::shared_ptr<Text>& text, std::string contents);
  void add(const std::shared_ptr<Text>& text, TextPart part);
  void end(const std::shared_ptr<Text>& text);
  /// Instead of `end`; instead of `begin` too where there is no text.
  void fail(std::shared_ptr<Text> text, std::string failure);

  /// Waits for all that was added.
  void finish();

  /// Whether no more of the text is wanted.
  bool is_abandoned(const Text& text) const;
  bool is_well() const { return is_well_; }

 private:
  /// A part and what a worker has made of it.
  struct Read {
    std::unique_ptr<TextPart> part;  // where the reader knows it
    std::unique_ptr<PartReader> reader;
    PartNames names;
  };

  struct Step {
    enum Kind { text_begins, text_part, text_ends, text_fails };
    Kind kind;
    std::shared_ptr<Text> text;
    std::future<Read> read{};
    std::string message{};
  };

  Read read(const Text& text, TextPart part, const NamesSeen& before) const;
  void add_part(const std::shared_ptr<Text>& text, std::function<TextPart()> make);
  void push(Step step);
  bool has_to_wait() const;
  void do_first();
  void write(Text& text, Read read);
  void abandon(Text* text, const std::string& failure);

  const Matcher& matcher_;
  PartAnnotator annotator_;
  TextCommand& command_;
  Progress& progress_;
  std::deque<Step> steps_;
  std::size_t parts_ahead_ = 0;  // among the steps
  bool is_well_ = true;
  Workers workers_;  // the first to go: they use the others
};

}  // namespace canonym::cli
