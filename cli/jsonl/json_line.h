#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/source.h"

namespace canonym::cli {

/// Where the strings stand that are values of these fields of the object in `line`, in order, without their
/// quotes. Only its own fields count, not those of objects in it; what is no string is passed over. None for
/// a line that is no object. It is read only as far as that takes: numbers and words are not looked into.
std::optional<std::vector<Span>> find_strings(std::string_view line, const std::vector<std::string>& fields);

/// What a JSON string says, and where in it. A surrogate that has no other one stays ill-formed.
class JsonString {
 public:
  /// `written` stands between the quotes. None for an escape that there is not.
  static std::optional<JsonString> read(std::string_view written);

  std::string_view text() const { return text_; }

  /// Bytes of the text as bytes of what is written. They begin and end at characters.
  Span place_of(Span span) const {
    return places_.empty() ? span : Span{places_[span.begin], places_[span.end]};
  }

 private:
  bool read_escape(std::string_view written, std::size_t& at);
  void add(std::string_view bytes, std::size_t at);

  std::string text_;
  std::vector<std::size_t> places_;  // of each byte, and of the end; empty where nothing is escaped
};

/// A text as it is written between the quotes of a JSON string.
std::string write_json_string(std::string_view text);

}  // namespace canonym::cli
