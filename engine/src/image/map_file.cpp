#include "image/map_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "canonym/error.h"

namespace canonym {
namespace {

[[noreturn]] void fail_to_read(const std::filesystem::path& path, const char* why) {
  throw Error("cannot read " + path.string() + ": " + why);
}

class Descriptor {
 public:
  explicit Descriptor(const std::filesystem::path& path)
      : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

MappedFile map_file(const std::filesystem::path& path) {
  const Descriptor file(path);
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) fail_to_read(path, std::strerror(errno));
  if (!S_ISREG(status.st_mode)) fail_to_read(path, "it is no regular file");
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return {};  // what cannot be mapped
  void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number(), 0);
  if (mapped == MAP_FAILED) fail_to_read(path, std::strerror(errno));
  std::shared_ptr<const void> owner(mapped, [size](void* begin) { ::munmap(begin, size); });
  return {{static_cast<const char*>(mapped), size}, std::move(owner)};
}

}  // namespace canonym
