#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/source.h"

namespace canonym {

/// A YAML node that knows its place. Keys are scalars; order is the file's;
/// repeated keys have been reported.
struct Value {
  enum class Kind { scalar, sequence, mapping };
  struct Member;

  Kind kind = Kind::scalar;
  bool is_plain = false;        ///< scalar written without quotes: `null`, `true`, `12` may mean something
  Written scalar;               ///< text of a scalar; `at` is the place of any kind of node
  std::vector<Value> items;     ///< of a sequence
  std::vector<Member> members;  ///< of a mapping

  const Location& at() const { return scalar.at; }

  /// The member with this key, or null.
  const Value* find(std::string_view key) const;
};

struct Value::Member {
  Written key;
  Value value;
};

/// The text as the file has it, quotes and escapes included; empty without a source.
std::string_view raw_text(const Location& at);

/// A file read, or else the problems that kept it from being read.
struct ReadYaml {
  std::optional<Value> root;      ///< none when there was an error
  std::optional<Value> mistaken;  ///< instead, when all of them are repeated keys and nulls: what else is
                                  ///< wrong can be told
  Diagnostics problems;
};

}  // namespace canonym
