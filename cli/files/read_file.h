#pragma once

#include <string>

#include "files/file_state.h"

namespace canonym::cli {

/// A file as it was read.
struct FileContents {
  std::string path;  ///< as given; "-" is standard input
  std::string text;  ///< every byte, whatever it is
  FileState state;   ///< from just before the first byte was read
};

/// Reads a file whole, or standard input for "-". Pipes and devices are read up
/// to their end. Throws Error when it cannot be opened or read, or is a folder.
FileContents read_file(const std::string& path);

}  // namespace canonym::cli
