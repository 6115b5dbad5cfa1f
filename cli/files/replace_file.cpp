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

/// The file as it was read, and what is allowed to be done to it.
struct Old {
  std::string path;
  FileState state;
  ReplaceOptions options;
};

void check_may_replace(const struct stat& about, const Old& old) {
  if (!S_ISREG(about.st_mode)) refuse(old.path, "it is not a regular file");
  if (about.st_nlink > 1 && !old.options.allow_hard_links)
    refuse(old.path, "it has " + std::to_string(about.st_nlink) + " hard links");
  if (file_state(about) != old.state) refuse(old.path, "it changed after it was read");
}

Target open_checked(const Old& old) {
  Target target = open_target(old.path);
  struct stat about {};
  if (fstat(target.file.number(), &about) != 0) throw_system_error("look at", old.path, errno);
  check_may_replace(about, old);
  return target;
}

void check_still_there(const Target& target, const Old& old) {
  struct stat about {};
  if (fstatat(target.folder.number(), target.name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0)
    throw_system_error("replace", old.path, errno);
  check_may_replace(about, old);
}

void complete(TemporaryFile& file, const Target& target) {
  copy_attributes(target.file, file.file());
  file.finish();
}

// A copy, not a link: a link left behind by a power cut would make the file one
// with two hard links, which the next run would refuse.
void write_backup(Target& target, const Old& old) {
  const std::string& suffix = old.options.backup_suffix;
  if (suffix.find('/') != suffix.npos) refuse(old.path, "the backup suffix contains a slash");
  TemporaryFile backup(target.folder, old.path + suffix);
  std::string block(1 << 18, '\0');
  while (const std::size_t count = target.file.read_some(block.data(), block.size()))
    backup.file().write_all(std::string_view(block).substr(0, count));
  complete(backup, target);
  backup.publish_as(target.name + suffix);
}

}  // namespace

struct Replacement::Work {
  explicit Work(Old replaced)
      : old(std::move(replaced)), target(open_checked(old)), contents(target.folder, old.path) {}

  Old old;
  Target target;
  TemporaryFile contents;
};

Replacement::Replacement(const std::string& path, const FileState& state, const ReplaceOptions& options)
    : work_(std::make_unique<Work>(Old{path, state, options})) {}

Replacement::~Replacement() = default;

void Replacement::write(std::string_view bytes) {
  work_->contents.file().write_all(bytes);
}

void Replacement::publish() {
  Target& target = work_->target;
  complete(work_->contents, target);
  if (!work_->old.options.backup_suffix.empty()) write_backup(target, work_->old);
  check_still_there(target, work_->old);
  work_->contents.publish_as(target.name);
  target.folder.sync();
}

Replaced replace_file(const FileContents& old, std::string_view contents, const ReplaceOptions& options) {
  if (contents == old.text) return Replaced::unchanged;
  Replacement replacement(old.path, old.state, options);
  replacement.write(contents);
  replacement.publish();
  return Replaced::replaced;
}

}  // namespace canonym::cli
