#pragma once

#include <string>

#include "files/file_descriptor.h"

namespace canonym::cli {

/// A new file in a folder, readable by its owner only, that is removed again
/// unless it is given a name for good. Its own name, `.canonym-` and 16 random
/// hexadecimal digits, cannot be guessed and never takes an existing file's.
class TemporaryFile {
 public:
  /// `folder` must stay open for as long as this lives; `name_in_messages` is
  /// the file that this one is written for.
  TemporaryFile(const FileDescriptor& folder, const std::string& name_in_messages);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  FileDescriptor& file() { return file_; }

  /// Brings the bytes to the disk and closes the file.
  void finish();
  /// Takes the place of whatever is called `name` in the folder, in one step.
  /// Comes after finish().
  void publish_as(const std::string& name);

 private:
  const FileDescriptor& folder_;
  std::string own_name_;
  FileDescriptor file_;
  bool is_published_ = false;
};

}  // namespace canonym::cli
