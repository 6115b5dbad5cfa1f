#include "yaml/read_tree.h"

#include <algorithm>

#include "yaml/build_tree.h"
#include "yaml/find_slip.h"
#include "yaml/libyaml_events.h"

namespace canonym {
namespace {

using Kind = LibyamlEvent::Kind;

/// The word a node begins with: its `&anchor` or `!tag`.
Location first_word(const Location& at) {
  const std::string_view text = at.source->text();
  const std::size_t end = std::min(text.find_first_of(" \t\r\n,[]{}", at.span.begin), text.size());
  return {at.source, {at.span.begin, end}};
}

Location first_byte(const Location& at) {
  return {at.source, {at.span.begin, at.span.begin + 1}};
}

bool begins_with(const Location& at, std::string_view any) {
  return !at.span.is_empty() && any.find(at.source->text()[at.span.begin]) != std::string_view::npos;
}

/// Takes libyaml's events one by one; each `take_…` says whether to go on.
class TreeReader {
 public:
  TreeReader(const Source& source, const YamlLimits& limits)
      : source_(source), limits_(limits), events_(source), builder_(limits), document_{&source, {}} {}

  ReadTree read();

 private:
  bool take(const LibyamlEvent& event);
  bool take_document(const LibyamlEvent& event);
  bool take_scalar(const LibyamlEvent& event);
  bool take_opening(const LibyamlEvent& event);
  void take_end_of_file();
  bool has_room(const Location& at);
  void refuse(std::string_view code, const Location& at, std::string message);
  void refuse_properties(const LibyamlEvent& event);
  void add_failure();

  const Source& source_;
  const YamlLimits& limits_;
  LibyamlEvents events_;
  TreeBuilder builder_;
  Location document_;  ///< its `---`, or where it begins without one
  int document_count_ = 0;
  Location last_scalar_;     ///< empty if there is none, or it is written as nothing
  bool is_faithful_ = true;  ///< whether the tree is the whole file
};

ReadTree TreeReader::read() {
  for (;;) {
    const std::optional<LibyamlEvent> event = events_.next();
    if (!event) add_failure();
    if (!event || !take(*event)) break;
  }
  const bool is_whole = is_faithful_ && builder_.is_faithful();
  return {is_whole ? builder_.take_root() : std::nullopt, std::move(builder_.problems())};
}

bool TreeReader::take(const LibyamlEvent& event) {
  switch (event.kind) {
    case Kind::document:
      return take_document(event);
    case Kind::alias:
      refuse("yaml-alias", event.at, "aliases (*…) are not allowed, write out what is meant");
      builder_.add_scalar({{"*", event.at}, false});  // a stand-in that passes every check
      break;
    case Kind::scalar:
      return take_scalar(event);
    case Kind::sequence:
    case Kind::mapping:
      return take_opening(event);
    case Kind::end_of_collection:
      builder_.close(event.at.span.is_empty() ? std::nullopt : std::optional(event.at.span.end));
      break;
    case Kind::end_of_file:
      take_end_of_file();
      return false;
    case Kind::other:
      break;
  }
  return has_room(event.at);
}

bool TreeReader::take_document(const LibyamlEvent& event) {
  if (++document_count_ > 1) {
    refuse("yaml-documents", event.at, "a second document begins here, a file has one");
    return false;
  }
  document_ = event.at;
  if (event.has_directive) refuse("yaml-documents", first_byte(event.at), "directives (%…) are not allowed");
  return true;
}

bool TreeReader::take_scalar(const LibyamlEvent& event) {
  refuse_properties(event);
  if (event.is_plain && event.text.empty() && builder_.depth() == 0) {
    refuse("yaml-documents", document_, "the document has no content");
    return false;
  }
  last_scalar_ = event.at;
  builder_.add_scalar({{std::string(event.text), event.at}, event.is_plain});
  return has_room(event.at);
}

bool TreeReader::take_opening(const LibyamlEvent& event) {
  refuse_properties(event);
  if (builder_.depth() >= static_cast<std::size_t>(limits_.depth)) {
    refuse("yaml-too-deep", first_byte(event.at),
           "lists and mappings are nested deeper than " + std::to_string(limits_.depth) + " levels here");
    return false;
  }
  builder_.open(event.kind == Kind::sequence ? Value::Kind::sequence : Value::Kind::mapping, event.at);
  return has_room(event.at);
}

void TreeReader::take_end_of_file() {
  if (document_count_ == 0) refuse("yaml-documents", document_, "the file is empty");
  const std::size_t last_line = source_.line_begin(source_.line_count());
  const std::string_view rest = source_.text().substr(last_line);
  const bool is_blank = !rest.empty() && rest.find_first_not_of(" \t") == std::string_view::npos;
  if (!is_blank || !begins_with(last_scalar_, "|>")) return;
  // To YAML it is one more line of the text; both libraries drop it.
  refuse("yaml-syntax", {&source_, {last_line, source_.text().size()}},
         "blanks without a line break must not end the file here");
}

bool TreeReader::has_room(const Location& at) {
  if (builder_.node_count() > limits_.nodes) {
    refuse("yaml-too-large", at,
           "the file has more than the " + std::to_string(limits_.nodes) + " keys and values allowed");
    return false;
  }
  if (builder_.problems().size() < most_problems) return true;
  refuse("yaml-too-large", at, "the file has too many problems, it was read no further");
  return false;
}

void TreeReader::refuse(std::string_view code, const Location& at, std::string message) {
  builder_.problems().add(Severity::error, code, at, std::move(message));
  is_faithful_ = false;
}

void TreeReader::refuse_properties(const LibyamlEvent& event) {
  if (event.has_anchor) refuse("yaml-alias", first_word(event.at), "anchors (&…) are not allowed");
  if (event.has_tag) refuse("yaml-tag", first_word(event.at), "tags (!…) are not allowed");
}

void TreeReader::add_failure() {
  is_faithful_ = false;
  builder_.check_open();
  show_slip(events_.explain_failure(builder_.problems()), last_scalar_);
}

}  // namespace

ReadTree read_tree(const Source& source, const YamlLimits& limits) {
  return TreeReader(source, limits).read();
}

}  // namespace canonym
