#pragma once

#include <span>

#include "layout/entry.h"

namespace canonym {

/// Members of a mapping that are sorted among themselves, in their order.
using MemberGroup = std::span<const LayoutEntry>;

/// The groups of a mapping, divided by blank lines; none where the format knows no order of its keys.
std::vector<MemberGroup> split_groups(const LayoutEntry& entry);

/// Whether one member of a mapping is written before another one of its group.
bool comes_before(const LayoutEntry& member, const LayoutEntry& other);

/// How many of the lines above the first member of a group are the group's: up to the last blank line; those
/// before the first key of the file are all the file's.
std::size_t count_heading_lines(const LayoutEntry& first);

/// Brings the keys that the format knows into their order, each with its comments, group by group. Keys that
/// the format does not know come last.
void sort_keys(LayoutEntry& root);

}  // namespace canonym
