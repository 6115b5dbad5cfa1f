#pragma once

#include <yaml.h>

#include <optional>

#include "canonym/diagnostic.h"
#include "yaml/code_point_cursor.h"

namespace canonym {

/// What libyaml came to.
struct LibyamlEvent {
  enum class Kind { document, alias, scalar, sequence, mapping, end_of_collection, end_of_file, other };

  Kind kind = Kind::other;
  /// Without the blanks and line breaks libyaml counts to a block scalar. Empty
  /// for collections in block form: of those libyaml knows the beginning only.
  Location at;
  std::string_view text;  ///< of a scalar; good until the next event
  bool is_plain = false;  ///< of a scalar
  bool has_anchor = false;
  bool has_tag = false;
  bool has_directive = false;  ///< of a document
};

/// libyaml's events, one at a time, with their places in bytes. Its parser keeps
/// a stack of its own, so deep nesting cannot overflow ours.
class LibyamlEvents {
 public:
  /// The source must have passed `check_bytes` and outlive this.
  explicit LibyamlEvents(const Source& source);
  ~LibyamlEvents();
  LibyamlEvents(const LibyamlEvents&) = delete;
  LibyamlEvents& operator=(const LibyamlEvents&) = delete;

  /// The next event, or none when libyaml refuses the text: then
  /// `explain_failure` tells why. Not to be called after `end_of_file`.
  std::optional<LibyamlEvent> next();

  /// Adds why libyaml refused the text.
  Diagnostic& explain_failure(Diagnostics& problems);

 private:
  Location place();

  const Source& source_;
  CodePointCursor cursor_;
  yaml_parser_t parser_;
  yaml_event_t event_;
};

}  // namespace canonym
