#include "yaml/libyaml_events.h"

#include <new>

#include "yaml/check_bytes.h"
#include "yaml/explain_syntax.h"

namespace canonym {
namespace {

using Kind = LibyamlEvent::Kind;

Kind kind_of(yaml_event_type_t type) {
  switch (type) {
    case YAML_DOCUMENT_START_EVENT:
      return Kind::document;
    case YAML_ALIAS_EVENT:
      return Kind::alias;
    case YAML_SCALAR_EVENT:
      return Kind::scalar;
    case YAML_SEQUENCE_START_EVENT:
      return Kind::sequence;
    case YAML_MAPPING_START_EVENT:
      return Kind::mapping;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      return Kind::end_of_collection;
    case YAML_STREAM_END_EVENT:
      return Kind::end_of_file;
    default:
      return Kind::other;
  }
}

template <typename Node>
void set_properties(LibyamlEvent& event, const Node& node) {
  event.has_anchor = node.anchor != nullptr;
  event.has_tag = node.tag != nullptr;
}

LibyamlEvent translate(const yaml_event_t& from, const Location& at) {
  LibyamlEvent event{kind_of(from.type), at, {}};
  if (event.kind == Kind::document) {
    const auto& start = from.data.document_start;
    event.has_directive =
        start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end;
  } else if (event.kind == Kind::scalar) {
    const auto& scalar = from.data.scalar;
    event.text = {reinterpret_cast<const char*>(scalar.value), scalar.length};
    event.is_plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    set_properties(event, scalar);
  } else if (event.kind == Kind::sequence) {
    set_properties(event, from.data.sequence_start);
  } else if (event.kind == Kind::mapping) {
    set_properties(event, from.data.mapping_start);
  }
  return event;
}

}  // namespace

LibyamlEvents::LibyamlEvents(const Source& source)
    : source_(source), cursor_(source.text(), byte_order_mark_size(source.text())), parser_{}, event_{} {
  // libyaml would skip the mark too, but counts it as a column.
  const std::string_view text = source.text().substr(byte_order_mark_size(source.text()));
  if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
  yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

LibyamlEvents::~LibyamlEvents() {
  yaml_event_delete(&event_);
  yaml_parser_delete(&parser_);
}

std::optional<LibyamlEvent> LibyamlEvents::next() {
  yaml_event_delete(&event_);
  if (yaml_parser_parse(&parser_, &event_) != 0) return translate(event_, place());
  if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
  return {};
}

Location LibyamlEvents::place() {
  const std::size_t begin = cursor_.byte_of(event_.start_mark.index);
  std::size_t end = cursor_.byte_of(event_.end_mark.index);
  const std::string_view blanks = " \t\r\n";
  while (end > begin && blanks.find(source_.text()[end - 1]) != std::string_view::npos) --end;
  return {&source_, {begin, end}};
}

Diagnostic& LibyamlEvents::explain_failure(Diagnostics& problems) {
  return explain_syntax(source_, parser_, cursor_, problems);
}

}  // namespace canonym
