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
      block_(block_bytes, '\0') {
  struct stat about {};
  if (fstat(file_.number(), &about) != 0) throw_system_error("read", file_.name(), errno);
  state_ = file_state(about);
}

std::string_view InputFile::read_block() {
  return {block_.data(), file_.read_some(block_.data(), block_.size())};
}

}  // namespace canonym::cli
