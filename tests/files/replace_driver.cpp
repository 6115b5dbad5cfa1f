// Reads the file named on the command line and replaces it, every 'a' an 'A'.
// With a second argument a backup is kept under that suffix. For faults.py.
#include <algorithm>
#include <cstdio>
#include <exception>

#include "files/replace_file.h"

int main(int count, char** arguments) {
  if (count < 2) return 2;
  try {
    const canonym::cli::FileContents old = canonym::cli::read_file(arguments[1]);
    std::string contents = old.text;
    std::replace(contents.begin(), contents.end(), 'a', 'A');
    canonym::cli::replace_file(old, contents, {.backup_suffix = count > 2 ? arguments[2] : ""});
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "replace_driver: %s\n", error.what());
    return 2;
  }
}
