#include "files/write_output.h"

#include <fcntl.h>
#include <unistd.h>

namespace canonym::cli {

FileDescriptor open_output(const std::string& path) {
  constexpr unsigned mode = 0666;  // less the umask, as every program does
  return path == "-" ? FileDescriptor::duplicate(STDOUT_FILENO, "standard output")
                     : FileDescriptor::open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

Output write_output(const std::string& path, std::string_view contents) {
  FileDescriptor file = open_output(path);
  if (!file.write_all(contents)) return Output::reader_gone;
  // Closing the copy of standard output makes a network file system speak up.
  file.close();
  return Output::written;
}

}  // namespace canonym::cli
