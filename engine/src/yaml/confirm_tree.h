#pragma once

#include "canonym/diagnostic.h"
#include "yaml/value.h"

namespace canonym {

/// Has yaml-cpp read the source again and compares what it says, event by event,
/// with the tree libyaml's events made. Only its events are used: its node tree
/// takes ten times the memory and hides repeated keys. Where the two differ, one
/// of them (or a third reader) would load other rules than a reviewer saw: one
/// `yaml-readers-disagree` at the first such place, else nothing.
///
/// yaml-cpp may loop or recurse without end on what libyaml refuses, so `root`
/// must be the whole document of `source`, read without error.
Diagnostics confirm_tree(const Source& source, const Value& root);

}  // namespace canonym
