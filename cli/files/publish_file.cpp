#include "files/publish_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "files/file_descriptor.h"
#include "files/temporary_file.h"

namespace canonym::cli {
namespace {

constexpr mode_t readable = 0666;

mode_t mask_of_process() {
  const mode_t mask = ::umask(0);  // there is no other way to ask
  ::umask(mask);
  return mask;
}

}  // namespace

void publish_file(const std::string& path, std::string_view contents) {
  const std::filesystem::path name(path);
  const std::filesystem::path parent = name.has_parent_path() ? name.parent_path() : ".";
  FileDescriptor folder = FileDescriptor::open(parent.string(), O_RDONLY | O_DIRECTORY);
  TemporaryFile file(folder, path);
  file.file().write_all(contents);
  if (::fchmod(file.file().number(), readable & ~mask_of_process()) != 0)
    throw_system_error("write", path, errno);
  file.finish();
  file.publish_as(name.filename().string());
  folder.sync();
}

}  // namespace canonym::cli
