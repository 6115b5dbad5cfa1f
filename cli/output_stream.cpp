#include "output_stream.h"

#include <unistd.h>

namespace canonym::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 18;

}  // namespace

OutputStream::OutputStream() : output_(FileDescriptor::duplicate(STDOUT_FILENO, "standard output")) {}

void OutputStream::write(std::string_view bytes) {
  if (is_lost_) return;
  buffer_ += bytes;
  if (buffer_.size() >= block_bytes) flush();
}

void OutputStream::flush() {
  if (is_lost_ || buffer_.empty()) return;
  is_lost_ = true;  // should write_all throw
  is_lost_ = !output_.write_all(buffer_);
  buffer_.clear();
}

void OutputStream::finish() {
  flush();
  output_.close();
}

}  // namespace canonym::cli
