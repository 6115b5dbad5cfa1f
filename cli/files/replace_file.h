#pragma once

#include <string>
#include <string_view>

#include "files/read_file.h"

namespace canonym::cli {

struct ReplaceOptions {
  std::string backup_suffix = {};  ///< the old contents are kept under NAME + suffix; empty: nowhere
  bool allow_hard_links = false;   ///< the file's other names then keep the old contents
};

enum class Replaced { unchanged, replaced };

/// Writes new contents over a file that was read with read_file, so that at every
/// moment, also after a crash or power cut, the file is whole: the old or the new.
///
/// Writes nothing when nothing changed. Keeps owner, mode and extended attributes.
/// A symbolic link stays, its target is replaced, and the backup lies beside the
/// target. An older backup is replaced too. `old.path` must not be "-".
///
/// Throws Error, with the old contents in place and no other file left behind, when
/// the file is not a regular one, has other hard links (unless allowed), is not
/// as it was when it was read, or when the system refuses anything. Only when
/// the folder itself cannot be brought to the disk in the end, the new contents
/// are in place already.
///
/// One caller a file: two at the same time are noticed nearly always, not always.
Replaced replace_file(const FileContents& old, std::string_view contents, const ReplaceOptions& options = {});

}  // namespace canonym::cli
