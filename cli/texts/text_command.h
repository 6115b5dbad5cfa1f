#pragma once

#include <memory>
#include <string>

#include "canonym/stream.h"
#include "files/file_state.h"

namespace canonym::cli {

/// One of the texts that a command reads.
struct TextFile {
  std::string path;  ///< as given; "-" is standard input
  FileState state;   ///< from just before the first byte was read
};

/// What a command makes of one part of a text.
class PartReader {
 public:
  virtual ~PartReader() = default;

  /// What was found in the part, in order, with offsets of its `text`. On any thread.
  virtual void take(const Annotation& annotation) = 0;
  /// After the last annotation. On any thread.
  virtual void finish() {}
  /// One part after the other, in the order of the texts, on the thread of read_texts.
  virtual void write() = 0;
};

/// What a command does with the texts that read_texts reads for it, part by part. All but `read` is called on
/// the thread of read_texts, in the order of the texts. An Error of `begin`, `write` or `end` ends the work
/// on this text.
class TextCommand {
 public:
  virtual ~TextCommand() = default;

  /// Throws Error when a text of this name cannot be worked on, before it is opened.
  virtual void check(const std::string& /*path*/) {}
  virtual void begin(const TextFile& /*text*/) {}
  /// On any thread, maybe before `begin`. Text and part outlive the reader.
  virtual std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) = 0;
  virtual void end(const TextFile& /*text*/) {}
  /// Instead of `end`, where the text could not be read to its end or something else went wrong.
  virtual void abandon(const TextFile& /*text*/) {}
  /// Whether what it writes goes to standard output.
  virtual bool uses_output() const { return true; }
  /// Whether nobody wants to know of the texts that are left.
  virtual bool is_over() const { return false; }
};

}  // namespace canonym::cli
