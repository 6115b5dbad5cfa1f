#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "files/file_descriptor.h"
#include "files/read_file.h"
#include "files/temporary_folder.h"
#include "files/write_output.h"

using namespace canonym::cli;
using canonym::test::error_of;
using canonym::test::TemporaryFolder;

namespace {

struct Pipe {
  FileDescriptor reader, writer;
};

Pipe open_pipe() {
  int ends[2] = {};
  REQUIRE(pipe(ends) == 0);
  return {FileDescriptor(ends[0], "reader"), FileDescriptor(ends[1], "writer")};
}

// Puts another file in the place of a standard one for as long as it lives.
class Redirected {
 public:
  Redirected(int standard, const FileDescriptor& file)
      : standard_(standard), kept_(FileDescriptor::duplicate(standard, "kept")) {
    dup2(file.number(), standard);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() { dup2(kept_.number(), standard_); }

 private:
  int standard_;
  FileDescriptor kept_;
};

const std::string long_text(5'000'000, 'x');  // many times what a pipe holds

}  // namespace

TEST_CASE("a file is read whole, whatever its bytes") {
  const TemporaryFolder folder;
  for (const std::string& text : {std::string(), std::string("\0\xFF\r\n", 4), long_text}) {
    CAPTURE(text.size());
    const FileContents contents = read_file(folder.write("a.txt", text));
    CHECK((contents.text == text));
    CHECK(contents.path == folder / "a.txt");
    CHECK(contents.state.size == text.size());
  }
}

TEST_CASE("what cannot be read is named in the error") {
  const TemporaryFolder folder;
  const std::string missing = folder / "missing";
  CHECK(error_of([&] { read_file(missing); }) == "cannot open " + missing + ": No such file or directory");
  CHECK(error_of([&] { read_file(folder / "."); }) == "cannot read " + (folder / ".") + ": Is a directory");
}

TEST_CASE("standard input is read to its end, also when it comes in pieces") {
  Pipe pipe = open_pipe();
  fcntl(pipe.reader.number(), F_SETFL, O_NONBLOCK);  // as a caller's event loop may leave it
  const Redirected input(STDIN_FILENO, pipe.reader);
  std::thread writer([&] {
    pipe.writer.write_all(long_text);
    pipe.writer.close();
  });
  const FileContents contents = read_file("-");
  writer.join();
  CHECK((contents.text == long_text));
}

TEST_CASE("standard output takes all, also when the pipe is full and does not block") {
  Pipe pipe = open_pipe();
  fcntl(pipe.writer.number(), F_SETFL, O_NONBLOCK);
  std::string received;
  std::thread reader([&] { received = pipe.reader.read_all(); });
  Output output{};
  {
    const Redirected standard_output(STDOUT_FILENO, pipe.writer);
    pipe.writer.close();
    output = write_output("-", long_text);
  }
  reader.join();
  CHECK(output == Output::written);
  CHECK((received == long_text));
}

TEST_CASE("a reader that went away is no error") {
  signal(SIGPIPE, SIG_IGN);
  Pipe pipe = open_pipe();
  pipe.reader.close();
  Output output{};
  {
    const Redirected standard_output(STDOUT_FILENO, pipe.writer);
    output = write_output("-", "text");
  }
  CHECK(output == Output::reader_gone);
}

TEST_CASE("a full disk is an error") {
  if (!std::filesystem::exists("/dev/full")) return;
  CHECK(error_of([] { write_output("/dev/full", "text"); }) ==
        "cannot write /dev/full: No space left on device");
  std::string message;
  {
    const Redirected standard_output(STDOUT_FILENO, FileDescriptor::open("/dev/full", O_WRONLY));
    message = error_of([] { write_output("-", "text"); });
  }
  CHECK(message == "cannot write standard output: No space left on device");
}

TEST_CASE("an output file is made, or written over") {
  const TemporaryFolder folder;
  CHECK(write_output(folder / "a.txt", long_text) == Output::written);
  CHECK(write_output(folder / "a.txt", "short") == Output::written);
  CHECK(folder.read("a.txt") == "short");
  CHECK(error_of([&] { write_output(folder / "no/a.txt", ""); }).ends_with(": No such file or directory"));
}
