#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "files/codec.h"
#include "files/file_descriptor.h"

namespace canonym::cli {

/// Standard output, or a file, in large blocks. Once the reader of a pipe has gone, everything is
/// thrown away quietly. Throws Error when the bytes cannot be written, and then only once.
class OutputStream {
 public:
  OutputStream();
  /// A file instead, as write_output opens it; compressed if its name says so.
  explicit OutputStream(const std::string& path);

  void write(std::string_view bytes);

  /// Whether nobody reads what is written.
  bool is_lost() const { return is_lost_; }

  /// To be called once at the end.
  void finish();

 private:
  void flush();
  void write_out(std::string_view bytes);
  void write_encoded(std::string_view bytes);

  FileDescriptor output_;
  std::string buffer_;
  std::unique_ptr<Encoder> encoder_;  // where the file is compressed
  bool is_lost_ = false;              // nobody reads it, or it could not be written
};

}  // namespace canonym::cli
