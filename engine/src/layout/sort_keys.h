#pragma once

#include "layout/entry.h"

namespace canonym {

/// Brings the keys that the format knows into their order, each with its comments. Blank lines divide keys
/// into groups that are sorted by themselves; comments before the first key of the file are the file's.
/// Keys that the format does not know come last.
void sort_keys(LayoutEntry& root);

}  // namespace canonym
