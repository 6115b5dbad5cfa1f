#pragma once

#include <string>
#include <string_view>

#include "files/file_descriptor.h"

namespace canonym::cli {

enum class Output {
  written,
  reader_gone,  ///< the reader of the pipe wants no more: stop quietly, all is well
};

/// Standard output ("-") or the file at `path`, emptied, or made when it is missing. Throws Error.
FileDescriptor open_output(const std::string& path);

/// Writes to standard output ("-") or over the file at `path`, which is made when
/// it is missing. The file is opened and written directly, as a shell's `>` does:
/// pipes and devices are fine, and links stay links. To rewrite a file that must
/// not be lost, use replace_file.
///
/// `reader_gone` needs SIGPIPE to be ignored; else that signal ends the program,
/// as quietly. Throws Error when the bytes cannot be written or the file cannot
/// be closed (a full disk).
Output write_output(const std::string& path, std::string_view contents);

}  // namespace canonym::cli
