#include "files/file_attributes.h"

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

namespace canonym::cli {
namespace {

constexpr const char* access_list = "system.posix_acl_access";

struct stat describe(const FileDescriptor& file) {
  struct stat about {};
  if (fstat(file.number(), &about) != 0) throw_system_error("look at", file.name(), errno);
  return about;
}

void keep_owner(const struct stat& old, const FileDescriptor& to) {
  const struct stat now = describe(to);
  if (now.st_uid == old.st_uid && now.st_gid == old.st_gid) return;
  if (fchown(to.number(), old.st_uid, old.st_gid) != 0)
    throw_system_error("keep the owner of", to.name(), errno);
}

// Names of the attributes, each ended by NUL; empty where there are none.
std::string list_attributes(const FileDescriptor& file) {
  while (true) {
    const ssize_t size = flistxattr(file.number(), nullptr, 0);
    if (size == 0 || (size < 0 && errno == ENOTSUP)) return {};
    std::string names(static_cast<std::size_t>(size < 0 ? 0 : size), '\0');
    const ssize_t filled = size < 0 ? size : flistxattr(file.number(), names.data(), names.size());
    if (filled >= 0) return names.substr(0, static_cast<std::size_t>(filled));
    if (errno != ERANGE) throw_system_error("list the attributes of", file.name(), errno);
  }
}

bool is_forbidden_or_unknown(int code) {
  return code == EPERM || code == EACCES || code == ENOTSUP || code == ENODATA;
}

// False with errno set when the attribute cannot be read or set.
bool copy_attribute(const FileDescriptor& from, const FileDescriptor& to, const char* name) {
  const ssize_t size = fgetxattr(from.number(), name, nullptr, 0);
  if (size < 0) return false;
  std::string value(static_cast<std::size_t>(size), '\0');
  const ssize_t filled = fgetxattr(from.number(), name, value.data(), value.size());
  if (filled < 0) return false;
  return fsetxattr(to.number(), name, value.data(), static_cast<std::size_t>(filled), 0) == 0;
}

// A new file inherits the folder's default list, which may admit strangers.
void drop_inherited_access(const FileDescriptor& to) {
  if (fremovexattr(to.number(), access_list) == 0 || errno == ENODATA || errno == ENOTSUP) return;
  throw_system_error("keep the access list of", to.name(), errno);
}

void keep_attributes(const FileDescriptor& from, const FileDescriptor& to) {
  bool has_access_list = false;
  const std::string names = list_attributes(from);
  for (std::size_t at = 0; at < names.size(); at += std::strlen(names.c_str() + at) + 1) {
    const char* name = names.c_str() + at;
    const bool is_access_list = std::string_view(name) == access_list;
    has_access_list |= is_access_list;
    if (copy_attribute(from, to, name)) continue;
    if (!is_access_list && is_forbidden_or_unknown(errno)) continue;
    throw_system_error("keep attribute " + std::string(name) + " of", to.name(), errno);
  }
  if (!has_access_list) drop_inherited_access(to);
}

}  // namespace

void copy_attributes(const FileDescriptor& from, const FileDescriptor& to) {
  constexpr mode_t permission_bits = 07777;
  const struct stat old = describe(from);
  // A change of owner drops the set-id bits, and an access list changes the
  // group's bits: so the mode comes last.
  keep_owner(old, to);
  keep_attributes(from, to);
  if (fchmod(to.number(), old.st_mode & permission_bits) != 0)
    throw_system_error("keep the mode of", to.name(), errno);
}

}  // namespace canonym::cli
