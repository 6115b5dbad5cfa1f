#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace canonym::cli {

/// Which texts are to be read.
struct TextChoice {
  std::vector<std::string> paths;  ///< files, folders, "-" for standard input
  std::string list_file;           ///< names more of them; "-" is standard input; "": there is none
  bool ends_with_nul = false;      ///< names in the list end with NUL instead of a line break
  bool goes_into_folders = false;
  bool takes_hidden = false;       ///< files and folders of folders whose names begin with a period
  std::vector<std::string> globs;  ///< see NameGlobs; only for what is found in folders
};

struct ChosenText {
  std::string path;
  bool is_named = true;   ///< by the caller; others were found in a folder
  std::string failure{};  ///< why there is nothing to read; empty: there is
};

struct TextList {
  std::vector<ChosenText> texts;
  std::size_t hidden = 0;  ///< files and folders left out for their names
};

/// The texts in the order of the paths, then of the list; those of a folder by name, byte by byte, its
/// folders in their places. Symbolic links to folders are not followed inside of a folder, and what is no
/// regular file there is passed over. A folder that cannot be read, or that must not be gone into, is a text
/// with a failure. A path that does not exist is a text like others: whoever opens it will tell.
///
/// Throws Error when the list cannot be read, and for what NameGlobs throws.
TextList list_texts(const TextChoice& choice);

}  // namespace canonym::cli
