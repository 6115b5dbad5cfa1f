#include "git/run_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

#include "canonym/error.h"
#include "files/file_descriptor.h"

namespace canonym::cli {
namespace {

/// A file without a name, which the system takes back when it is closed. What a program reads and what it
/// complains of go there, so that no pipe can fill up while another is waited for.
FileDescriptor open_nameless(std::string name) {
  const std::unique_ptr<FILE, int (*)(FILE*)> file(std::tmpfile(), std::fclose);
  if (!file) throw_system_error("create", name, errno);
  return FileDescriptor::duplicate(fileno(file.get()), std::move(name));
}

void rewind_file(const FileDescriptor& file) {
  if (lseek(file.number(), 0, SEEK_SET) < 0) throw_system_error("read", file.name(), errno);
}

/// What becomes of the descriptors of the program.
class FileActions {
 public:
  FileActions() { check(posix_spawn_file_actions_init(&actions_)); }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;

  void connect(const FileDescriptor& file, int number) {
    check(posix_spawn_file_actions_adddup2(&actions_, file.number(), number));
  }

  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  static void check(int failed) {
    if (failed != 0) throw_system_error("prepare", "a program", failed);
  }

  posix_spawn_file_actions_t actions_{};
};

pid_t start(const std::vector<std::string>& arguments, const FileActions& actions) {
  std::vector<char*> words;
  for (const std::string& argument : arguments) {
    if (argument.find('\0') != argument.npos) throw Error("an argument of a program has a NUL in it");
    words.push_back(const_cast<char*>(argument.c_str()));  // posix_spawn leaves them as they are
  }
  words.push_back(nullptr);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, words.front(), actions.get(), nullptr, words.data(), environ);
  if (failed != 0) throw_system_error("run", arguments.front(), failed);
  return child;
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) throw_system_error("wait for", "a program", errno);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input) {
  FileDescriptor to_program = open_nameless("input of " + arguments.front());
  FileDescriptor complaints = open_nameless("messages of " + arguments.front());
  to_program.write_all(input);
  rewind_file(to_program);
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw_system_error("create", "a pipe", errno);
  FileDescriptor output(ends[0], "output of " + arguments.front());
  FileDescriptor from_program(ends[1], output.name());

  FileActions actions;
  actions.connect(to_program, STDIN_FILENO);
  actions.connect(from_program, STDOUT_FILENO);
  actions.connect(complaints, STDERR_FILENO);
  const pid_t child = start(arguments, actions);
  from_program.close();

  ProgramResult result;
  result.output = output.read_all();
  result.status = wait_for(child);
  rewind_file(complaints);
  result.messages = complaints.read_all();
  return result;
}

}  // namespace canonym::cli
