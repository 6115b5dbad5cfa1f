#pragma once

#include <string>
#include <string_view>

#include "files/codec.h"
#include "files/file_descriptor.h"
#include "files/file_state.h"

namespace canonym::cli {

/// A text being read block by block, or standard input for "-". A file whose name ends as those of a codec do
/// is decompressed. One thread at a time.
class InputFile {
 public:
  /// Throws Error when it cannot be opened.
  explicit InputFile(const std::string& path);

  const std::string& path() const { return path_; }
  /// From just before the first byte was read.
  const FileState& state() const { return state_; }

  /// The next bytes; none: that was all. They hold until the next call. Throws Error when it cannot be read,
  /// is a folder, or is compressed otherwise than its name says, damaged or cut off.
  std::string_view read_block();

 private:
  std::size_t decode_block();

  std::string path_;
  FileDescriptor file_;
  FileState state_;
  std::string block_;
  const Codec* codec_;                // null: it is not compressed
  std::unique_ptr<Decoder> decoder_;  // of the codec
  std::string compressed_;            // a block as it is in the file,
  std::string_view left_;             // and what of it has not been decoded
};

}  // namespace canonym::cli
