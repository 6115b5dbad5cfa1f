#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "files/read_file.h"

namespace canonym::cli {

struct ReplaceOptions {
  std::string backup_suffix = {};  ///< the old contents are kept under NAME + suffix; empty: nowhere
  bool allow_hard_links = false;   ///< the file's other names then keep the old contents
};

enum class Replaced { unchanged, replaced };

/// New contents for a file, written piece by piece beside it; see replace_file. Nothing has happened to the
/// file before `publish`, nor when that is never called.
class Replacement {
 public:
  /// `path` and `state` as the file was when it was read. Throws Error when it must not be replaced.
  Replacement(const std::string& path, const FileState& state, const ReplaceOptions& options);
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement();

  void write(std::string_view bytes);

  /// To be called once, at the end.
  void publish();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

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
