#include "output_stream.h"

#include <unistd.h>

#include "files/write_output.h"

namespace canonym::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 18;

}  // namespace

OutputStream::OutputStream() : output_(FileDescriptor::duplicate(STDOUT_FILENO, "standard output")) {}

OutputStream::OutputStream(const std::string& path) : output_(open_output(path)) {
  if (const Codec* codec = find_codec(path)) encoder_ = codec->make_encoder();
}

void OutputStream::write(std::string_view bytes) {
  if (is_lost_) return;
  if (bytes.size() >= block_bytes) {
    flush();
    return write_out(bytes);
  }
  buffer_ += bytes;
  if (buffer_.size() >= block_bytes) flush();
}

void OutputStream::flush() {
  write_out(buffer_);
  buffer_.clear();
}

void OutputStream::write_out(std::string_view bytes) {
  if (!encoder_) return write_encoded(bytes);
  encoder_->encode(bytes, [this](std::string_view encoded) { write_encoded(encoded); });
}

void OutputStream::write_encoded(std::string_view bytes) {
  if (is_lost_ || bytes.empty()) return;
  is_lost_ = true;  // should write_all throw
  is_lost_ = !output_.write_all(bytes);
}

void OutputStream::finish() {
  flush();
  if (encoder_) encoder_->finish([this](std::string_view encoded) { write_encoded(encoded); });
  output_.close();
}

}  // namespace canonym::cli
