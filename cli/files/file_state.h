#pragma once

#include <sys/stat.h>

#include <cstdint>

namespace canonym::cli {

/// What tells that a file is still the one that was read: another value means
/// that somebody wrote to it or put another file in its place.
struct FileState {
  std::uintmax_t device = 0;
  std::uintmax_t inode = 0;
  std::uintmax_t size = 0;  ///< bytes
  std::intmax_t modified_seconds = 0;
  std::intmax_t modified_nanoseconds = 0;

  bool operator==(const FileState&) const = default;
};

inline FileState file_state(const struct stat& about) {
  return {.device = about.st_dev,
          .inode = about.st_ino,
          .size = static_cast<std::uintmax_t>(about.st_size),
          .modified_seconds = about.st_mtim.tv_sec,
          .modified_nanoseconds = about.st_mtim.tv_nsec};
}

}  // namespace canonym::cli
