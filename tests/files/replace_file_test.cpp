#include "files/replace_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <filesystem>

#include "files/temporary_folder.h"

namespace fs = std::filesystem;
using namespace canonym::cli;
using canonym::test::error_of;
using canonym::test::TemporaryFolder;
using Names = std::set<std::string>;

namespace {

struct stat about(const std::string& path) {
  struct stat found {};
  REQUIRE(lstat(path.c_str(), &found) == 0);
  return found;
}

}  // namespace

TEST_CASE("replacing a file writes every byte of the new contents") {
  struct Row {
    std::string_view why;
    std::string old, contents;
  };
  const Row rows[] = {
      {"a word", "old", "new"},
      {"longer", "old", std::string(3'000'000, 'x')},
      {"shorter", std::string(3'000'000, 'x'), "new"},
      {"from nothing", "", "new"},
      {"to nothing", "old", ""},
      {"bytes that are no text", "old", std::string("\0\xFF\r\n\xEF\xBB\xBF", 7)},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const TemporaryFolder folder;
    const std::string path = folder.write("a.txt", row.old);
    CHECK(replace_file(read_file(path), row.contents) == Replaced::replaced);
    CHECK(folder.read("a.txt") == row.contents);
    CHECK(folder.names() == Names{"a.txt"});
  }
}

TEST_CASE("nothing is written when nothing changed") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.txt", "same");
  const struct stat before = about(path);
  CHECK(replace_file(read_file(path), "same", {.backup_suffix = ".bak"}) == Replaced::unchanged);
  CHECK(about(path).st_ino == before.st_ino);
  CHECK(folder.names() == Names{"a.txt"});
}

TEST_CASE("the mode is kept, whatever the umask") {
  for (const mode_t mode : {0600U, 0644U, 0640U, 0777U, 0666U, 02755U, 04711U, 0444U}) {
    CAPTURE(mode);
    const TemporaryFolder folder;
    const std::string path = folder.write("a.txt", "old");
    REQUIRE(chmod(path.c_str(), mode) == 0);
    const mode_t umask_before = umask(077);
    replace_file(read_file(path), "new", {.backup_suffix = "~"});
    umask(umask_before);
    CHECK((about(path).st_mode & 07777U) == mode);
    CHECK((about(path + "~").st_mode & 07777U) == mode);
  }
}

TEST_CASE("the owner and group are kept") {
  if (geteuid() != 0) return;  // only root can give files away
  const TemporaryFolder folder;
  const std::string path = folder.write("a.txt", "old");
  REQUIRE(chown(path.c_str(), 12345, 23456) == 0);
  replace_file(read_file(path), "new");
  CHECK(about(path).st_uid == 12345);
  CHECK(about(path).st_gid == 23456);
}

TEST_CASE("extended attributes are kept") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.txt", "old");
  if (setxattr(path.c_str(), "user.origin", "wire", 4, 0) != 0) return;  // not on this file system
  replace_file(read_file(path), "new");
  char value[8] = {};
  CHECK(getxattr(path.c_str(), "user.origin", value, sizeof value) == 4);
  CHECK(std::string(value) == "wire");
}

TEST_CASE("a symbolic link stays and its target is replaced") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "deep");
  folder.write("deep/a.txt", "old");
  fs::create_symlink("deep/a.txt", folder / "first");
  fs::create_symlink("first", folder / "second");
  replace_file(read_file(folder / "second"), "new", {.backup_suffix = ".bak"});
  CHECK(fs::read_symlink(folder / "second") == "first");
  CHECK(fs::read_symlink(folder / "first") == "deep/a.txt");
  CHECK(folder.read("deep/a.txt") == "new");
  CHECK(folder.read("deep/a.txt.bak") == "old");
}

TEST_CASE("a file with hard links is replaced only when asked") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.txt", "old");
  fs::create_hard_link(path, folder / "b.txt");
  const std::string message = error_of([&] { replace_file(read_file(path), "new"); });
  CHECK(message == "cannot replace " + path + ": it has 2 hard links");
  CHECK(folder.read("a.txt") == "old");
  replace_file(read_file(path), "new", {.allow_hard_links = true});
  CHECK(folder.read("a.txt") == "new");
  CHECK(folder.read("b.txt") == "old");
}

TEST_CASE("a backup keeps the old contents") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.txt", "old");
  folder.write("a.txt.bak", "much older");
  replace_file(read_file(path), "new", {.backup_suffix = ".bak"});
  CHECK(folder.read("a.txt") == "new");
  CHECK(folder.read("a.txt.bak") == "old");
  CHECK(folder.names() == Names{"a.txt", "a.txt.bak"});
}

TEST_CASE("what cannot be replaced is left as it was, with nothing beside it") {
  struct Row {
    std::string_view why;
    void (*meddle)(const std::string& path);  // after reading, before replacing
    const char* suffix;
    std::string_view message;
  };
  const Row rows[] = {
      {"another program wrote more", [](const std::string& path) { std::ofstream(path) << "longer"; }, "",
       "it changed after it was read"},
      {"another program wrote as much, at another time",
       [](const std::string& path) { fs::last_write_time(path, fs::file_time_type::min()); }, "",
       "it changed after it was read"},
      {"another file of the same size took its place",
       [](const std::string& path) {
         const auto time = fs::last_write_time(path);
         std::ofstream(path + ".new") << "OLD";
         fs::last_write_time(path + ".new", time);
         fs::rename(path + ".new", path);
       },
       "", "it changed after it was read"},
      {"it was removed", [](const std::string& path) { fs::remove(path); }, "", "No such file or directory"},
      {"a folder took its place",
       [](const std::string& path) {
         fs::remove(path);
         fs::create_directory(path);
       },
       "", "it is not a regular file"},
      {"a pipe took its place",
       [](const std::string& path) {
         fs::remove(path);
         REQUIRE(mkfifo(path.c_str(), 0600) == 0);
       },
       "", "it is not a regular file"},
      {"a folder stands where the backup goes",
       [](const std::string& path) { fs::create_directory(path + ".bak"); }, ".bak", "Is a directory"},
      {"a backup in another folder", [](const std::string&) {}, "/../b",
       "the backup suffix contains a slash"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const TemporaryFolder folder;
    const std::string path = folder.write("a.txt", "old");
    const FileContents old = read_file(path);
    row.meddle(path);
    const Names names = folder.names();
    const std::string contents = folder.read("a.txt");
    const std::string message = error_of([&] { replace_file(old, "new", {.backup_suffix = row.suffix}); });
    CHECK(message.starts_with("cannot "));
    CHECK(message.find(path) != message.npos);
    CHECK(message.ends_with(row.message));
    CHECK(folder.names() == names);
    CHECK(folder.read("a.txt") == contents);
  }
}
