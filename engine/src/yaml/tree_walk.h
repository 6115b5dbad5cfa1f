#pragma once

#include <vector>

#include "yaml/node_event.h"
#include "yaml/value.h"

namespace canonym {

/// Goes through a tree in the order of its file and gives back the events it
/// was built from. The tree must outlive the walk and stay unchanged.
class TreeWalk {
 public:
  explicit TreeWalk(const Value& root) : root_(&root) {}

  /// The next event; `end_of_document` for ever when there are no more.
  NodeEvent next();

  /// The place of the node that `next` has just been at, or in.
  const Location& at() const { return at_; }

 private:
  struct Step {
    const Value* collection;
    std::size_t next = 0;      ///< item or member
    bool is_key_done = false;  ///< of the next member
  };

  NodeEvent enter(const Value& value);
  NodeEvent leave();

  const Value* root_;  ///< null when it has been entered
  std::vector<Step> path_;
  Location at_;
};

}  // namespace canonym
