#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace canonym::cli {

/// Throws Error "cannot ACTION NAME: " and what the system says to `code`.
[[noreturn]] void throw_system_error(std::string_view action, std::string_view name, int code);

/// An open file that closes itself, with the name that messages use. Every
/// function throws Error when the system refuses; a signal interrupts nothing.
/// One thread at a time.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  /// Takes over `number`, which must be open.
  FileDescriptor(int number, std::string name) : number_(number), name_(std::move(name)) {}
  FileDescriptor(FileDescriptor&& other) noexcept;
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  /// Closes without looking: whoever wrote calls close() first.
  ~FileDescriptor();

  /// As open(2), always with O_CLOEXEC and O_NOCTTY.
  static FileDescriptor open(const std::string& path, int flags, unsigned mode = 0);
  /// A second descriptor of one that stays open: standard input and output.
  static FileDescriptor duplicate(int number, std::string name);

  int number() const { return number_; }
  const std::string& name() const { return name_; }

  /// Up to `most` bytes, at least one; 0: that was all.
  std::size_t read_some(char* bytes, std::size_t most);
  /// Everything up to the end; `expected_size` (bytes) only saves growing.
  std::string read_all(std::size_t expected_size = 0);
  /// False when the reader of a pipe has gone away (EPIPE); SIGPIPE must be
  /// ignored for that. Waits when a pipe that does not block is full.
  bool write_all(std::string_view contents);
  /// Returns when the bytes, or the entries of a folder, are on the disk. Some
  /// file systems cannot do that for a folder: they are taken at their word.
  void sync();
  /// Network file systems report here that earlier writes failed.
  void close();

 private:
  int number_ = -1;
  std::string name_;
};

}  // namespace canonym::cli
