#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// What a reader says when it comes to a node, or to the end of one.
struct NodeEvent {
  enum class Kind { null, scalar, sequence, end_of_sequence, mapping, end_of_mapping, end_of_document };

  Kind kind = Kind::end_of_document;
  std::string_view text;  ///< of a scalar
  bool is_plain = false;  ///< of a scalar
  std::size_t at = 0;     ///< the first byte of a node that is neither null nor an end

  bool operator==(const NodeEvent&) const = default;
};

bool is_end(const NodeEvent& event);

/// For a message: "a list", "the end of a list", or what the scalar says.
std::string describe_event(const NodeEvent& event);

}  // namespace canonym
