#include "files/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "canonym/error.h"
#include "files/file_attributes.h"
#include "files/file_descriptor.h"
#include "files/temporary_file.h"

namespace canonym::cli {
namespace {

// An existing file, its symbolic links followed, held by its folder: the folder
// may be renamed meanwhile without harm.
struct Target {
  std::string name;  // in the folder
  FileDescriptor folder;
  FileDescriptor file;
};

Target open_target(const std::string& path) {
  std::error_code failed;
  const std::filesystem::path real = std::filesystem::canonical(path, failed);
  if (failed) throw_system_error("open", path, failed.value());
  Target target;
  target.name = real.filename().string();
  target.folder = FileDescriptor::open(real.parent_path().string(), O_RDONLY | O_DIRECTORY);
  // O_NONBLOCK: if a pipe stands there, opening must not wait for its writer.
  constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
  const int number = openat(target.folder.number(), target.name.c_str(), flags);
  if (number < 0) throw_system_error("open", path, errno);
  target.file = FileDescriptor(number, path);
  return target;
}

[[noreturn]] void refuse(const std::string& path, const std::string& why) {
  throw Error("cannot replace " + path + ": " + why);
}

void check_may_replace(const struct stat& about, const FileContents& old, const ReplaceOptions& options) {
  if (!S_ISREG(about.st_mode)) refuse(old.path, "it is not a regular file");
  if (about.st_nlink > 1 && !options.allow_hard_links)
    refuse(old.path, "it has " + std::to_string(about.st_nlink) + " hard links");
  if (file_state(about) != old.state) refuse(old.path, "it changed after it was read");
}

void check_still_there(const Target& target, const FileContents& old, const ReplaceOptions& options) {
  struct stat about {};
  if (fstatat(target.folder.number(), target.name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0)
    throw_system_error("replace", old.path, errno);
  check_may_replace(about, old, options);
}

void fill(TemporaryFile& file, std::string_view contents, const Target& target) {
  file.file().write_all(contents);
  copy_attributes(target.file, file.file());
  file.finish();
}

// A copy, not a link: a link left behind by a power cut would make the file one
// with two hard links, which the next run would refuse.
void write_backup(const Target& target, const FileContents& old, const std::string& suffix) {
  if (suffix.find('/') != suffix.npos) refuse(old.path, "the backup suffix contains a slash");
  TemporaryFile backup(target.folder, old.path + suffix);
  fill(backup, old.text, target);
  backup.publish_as(target.name + suffix);
}

}  // namespace

Replaced replace_file(const FileContents& old, std::string_view contents, const ReplaceOptions& options) {
  if (contents == old.text) return Replaced::unchanged;
  Target target = open_target(old.path);
  struct stat about {};
  if (fstat(target.file.number(), &about) != 0) throw_system_error("look at", old.path, errno);
  check_may_replace(about, old, options);

  TemporaryFile replacement(target.folder, old.path);
  fill(replacement, contents, target);
  if (!options.backup_suffix.empty()) write_backup(target, old, options.backup_suffix);
  check_still_there(target, old, options);
  replacement.publish_as(target.name);
  target.folder.sync();
  return Replaced::replaced;
}

}  // namespace canonym::cli
