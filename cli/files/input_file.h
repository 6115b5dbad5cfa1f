#pragma once

#include <string>
#include <string_view>

#include "files/file_descriptor.h"
#include "files/file_state.h"

namespace canonym::cli {

/// A text being read block by block, or standard input for "-". One thread at a time.
class InputFile {
 public:
  /// Throws Error when it cannot be opened.
  explicit InputFile(const std::string& path);

  const std::string& path() const { return path_; }
  /// From just before the first byte was read.
  const FileState& state() const { return state_; }

  /// The next bytes; none: that was all. They hold until the next call. Throws Error when it cannot be read,
  /// or is a folder.
  std::string_view read_block();

 private:
  std::string path_;
  FileDescriptor file_;
  FileState state_;
  std::string block_;
};

}  // namespace canonym::cli
