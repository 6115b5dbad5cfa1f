#include "output_stream.h"

#include <unistd.h>

namespace canonym::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 18;

}  // namespace

OutputStream::OutputStream() : output_(FileDescriptor::duplicate(STDOUT_FILENO, "standard output")) {}

void OutputStream::write(std::string_view bytes) {
  if (is_reader_gone_) return;
  buffer_ += bytes;
  if (buffer_.size() >= block_bytes) flush();
}

void OutputStream::flush() {
  if (!is_reader_gone_ && !buffer_.empty()) is_reader_gone_ = !output_.write_all(buffer_);
  buffer_.clear();
}

void OutputStream::finish() {
  flush();
  output_.close();
}

}  // namespace canonym::cli
