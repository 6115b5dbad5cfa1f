#include "files/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace canonym::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 18;

}  // namespace

InputFile::InputFile(const std::string& path)
    : path_(path),
      file_(path == "-" ? FileDescriptor::duplicate(STDIN_FILENO, "standard input")
                        : FileDescriptor::open(path, O_RDONLY)),
      block_(block_bytes, '\0'),
      codec_(find_codec(path)) {
  struct stat about {};
  if (fstat(file_.number(), &about) != 0) throw_system_error("read", file_.name(), errno);
  state_ = file_state(about);
  if (!codec_) return;
  decoder_ = codec_->make_decoder(path);
  compressed_.resize(block_bytes);
}

std::string_view InputFile::read_block() {
  return {block_.data(), decoder_ ? decode_block() : file_.read_some(block_.data(), block_.size())};
}

/// What little data decompresses to a lot of text comes in many blocks, so memory does not grow.
std::size_t InputFile::decode_block() {
  while (true) {
    const std::size_t count = decoder_->decode(left_, block_.data(), block_.size());
    if (count > 0) return count;
    left_ = {compressed_.data(), file_.read_some(compressed_.data(), compressed_.size())};
    if (!left_.empty()) continue;
    if (!decoder_->is_complete())
      throw_bad_data(path_, "its " + std::string(codec_->name) + " data is cut off");
    return 0;
  }
}

}  // namespace canonym::cli
