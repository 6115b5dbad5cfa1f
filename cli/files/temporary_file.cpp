#include "files/temporary_file.h"

#include <fcntl.h>
#include <stdio.h>  // NOLINT(modernize-deprecated-headers): renameat is not in cstdio
#include <unistd.h>

#include <array>
#include <cerrno>
#include <random>
#include <string_view>
#include <utility>

namespace canonym::cli {
namespace {

std::string random_name() {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr int digit_count = 16;
  std::random_device random;  // the system's own source, not a seeded sequence
  std::string name = ".canonym-";
  for (int i = 0; i < digit_count; ++i) name += digits[random() % digits.size()];
  return name;
}

}  // namespace

TemporaryFile::TemporaryFile(const FileDescriptor& folder, const std::string& name_in_messages)
    : folder_(folder) {
  constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  while (true) {
    own_name_ = random_name();
    const int number = openat(folder.number(), own_name_.c_str(), flags, 0600);
    if (number >= 0) {
      file_ = FileDescriptor(number, name_in_messages);
      return;
    }
    if (errno != EEXIST && errno != EINTR) throw_system_error("write beside", name_in_messages, errno);
  }
}

TemporaryFile::~TemporaryFile() {
  if (!is_published_) unlinkat(folder_.number(), own_name_.c_str(), 0);
}

void TemporaryFile::finish() {
  file_.sync();
  file_.close();
}

void TemporaryFile::publish_as(const std::string& name) {
  if (renameat(folder_.number(), own_name_.c_str(), folder_.number(), name.c_str()) != 0)
    throw_system_error("replace", file_.name(), errno);
  is_published_ = true;
}

}  // namespace canonym::cli
