#include "files/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "files/file_descriptor.h"

namespace canonym::cli {

FileContents read_file(const std::string& path) {
  FileDescriptor file = path == "-" ? FileDescriptor::duplicate(STDIN_FILENO, "standard input")
                                    : FileDescriptor::open(path, O_RDONLY);
  struct stat about {};
  if (fstat(file.number(), &about) != 0) throw_system_error("read", file.name(), errno);
  const std::size_t expected_size = S_ISREG(about.st_mode) ? static_cast<std::size_t>(about.st_size) : 0;
  return {path, file.read_all(expected_size), file_state(about)};
}

}  // namespace canonym::cli
