#pragma once

#include <optional>
#include <vector>

#include "yaml/check_node.h"

namespace canonym {

/// Builds a tree from events in the order of the file, checking each node as it
/// comes. Events must be balanced; the caller limits their depth.
class TreeBuilder {
 public:
  explicit TreeBuilder(const YamlLimits& limits) : limits_(limits) {}

  /// Begins a sequence or mapping whose first byte (or bracket) is at `at`.
  void open(Value::Kind kind, const Location& at);

  /// Ends the innermost one. `end` is the byte behind a closing bracket; one in
  /// block form ends where its last node ends.
  void close(std::optional<std::size_t> end);

  /// A scalar's place is its own; nothing at all, which has none, takes the
  /// place of its key, its '-' or its '?'.
  void add_scalar(Scalar scalar);

  /// Checks what has been built of the collections that are still open, for a
  /// file that breaks off.
  void check_open();

  /// How many sequences and mappings are open.
  std::size_t depth() const { return open_.size(); }

  /// Keys and values so far.
  std::size_t node_count() const { return node_count_; }

  /// False when the tree cannot hold what the file says: a key was not a scalar.
  bool is_faithful() const { return is_faithful_; }

  const Diagnostics& problems() const { return problems_; }
  Diagnostics& problems() { return problems_; }

  /// Takes the whole tree, none if there was no node. All must be closed.
  std::optional<Value> take_root() { return std::move(root_); }

 private:
  struct Open {
    Value value;
    std::optional<Written> key;  ///< waits for its value
  };

  bool awaits_key() const;
  Location place_of_nothing(const Location& at) const;
  void add_node(Value value);

  const YamlLimits& limits_;
  std::vector<Open> open_;
  std::optional<Value> root_;
  std::size_t end_ = 0;  ///< where the last node ended
  std::size_t node_count_ = 0;
  bool is_faithful_ = true;
  Diagnostics problems_;
};

}  // namespace canonym
