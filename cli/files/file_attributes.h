#pragma once

#include "files/file_descriptor.h"

namespace canonym::cli {

/// Gives `to` the owner, group, mode and extended attributes of `from`.
///
/// Owner, group, mode and the access control list must be kept: Error when the
/// system refuses. Other extended attributes are kept where the file system and
/// our rights allow it.
void copy_attributes(const FileDescriptor& from, const FileDescriptor& to);

}  // namespace canonym::cli
