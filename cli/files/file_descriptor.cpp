#include "files/file_descriptor.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "canonym/error.h"

namespace canonym::cli {
namespace {

void wait_until_ready(int number, short events) {
  pollfd waiting{number, events, 0};
  poll(&waiting, 1, -1);
}

// True when a call that failed with `code` should simply be made again.
bool may_try_again(int number, short events, int code) {
  if (code == EINTR) return true;
  if (code != EAGAIN && code != EWOULDBLOCK) return false;
  wait_until_ready(number, events);
  return true;
}

}  // namespace

void throw_system_error(std::string_view action, std::string_view name, int code) {
  std::string message = "cannot ";
  message.append(action).append(" ").append(name).append(": ");
  throw Error(message + std::generic_category().message(code));
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : number_(std::exchange(other.number_, -1)), name_(std::move(other.name_)) {}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  std::swap(number_, other.number_);
  std::swap(name_, other.name_);
  return *this;
}

FileDescriptor::~FileDescriptor() {
  if (number_ >= 0) ::close(number_);
}

FileDescriptor FileDescriptor::open(const std::string& path, int flags, unsigned mode) {
  while (true) {
    const int number = ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY, mode);
    if (number >= 0) return {number, path};
    if (errno != EINTR) throw_system_error("open", path, errno);
  }
}

FileDescriptor FileDescriptor::duplicate(int number, std::string name) {
  const int copy = fcntl(number, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) throw_system_error("open", name, errno);
  return {copy, std::move(name)};
}

std::size_t FileDescriptor::read_some(char* bytes, std::size_t most) {
  while (true) {
    const ssize_t count = ::read(number_, bytes, most);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (!may_try_again(number_, POLLIN, errno)) throw_system_error("read", name_, errno);
  }
}

std::string FileDescriptor::read_all(std::size_t expected_size) {
  constexpr std::size_t least_room = 65'536;
  std::string contents;
  std::size_t used = 0;
  // One byte more than expected, so that the end is seen without growing.
  contents.resize(std::max(expected_size + 1, least_room));
  while (true) {
    if (used == contents.size()) contents.resize(contents.size() + contents.size() / 2);
    const std::size_t count = read_some(contents.data() + used, contents.size() - used);
    if (count == 0) break;
    used += count;
  }
  contents.resize(used);
  return contents;
}

bool FileDescriptor::write_all(std::string_view contents) {
  while (!contents.empty()) {
    const ssize_t count = ::write(number_, contents.data(), contents.size());
    if (count >= 0) {
      contents.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EPIPE) {
      return false;
    } else if (!may_try_again(number_, POLLOUT, errno)) {
      throw_system_error("write", name_, errno);
    }
  }
  return true;
}

void FileDescriptor::sync() {
  while (fsync(number_) != 0) {
    if (errno == EINVAL) return;
    if (errno == EINTR) continue;
    throw_system_error("write to disk", name_, errno);
  }
}

void FileDescriptor::close() {
  const int number = std::exchange(number_, -1);
  // Linux has closed the descriptor even when a signal came in between.
  if (::close(number) != 0 && errno != EINTR) throw_system_error("close", name_, errno);
}

}  // namespace canonym::cli
