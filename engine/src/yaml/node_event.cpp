#include "yaml/node_event.h"

#include "canonym/diagnostic.h"

namespace canonym {

bool is_end(const NodeEvent& event) {
  using Kind = NodeEvent::Kind;
  return event.kind == Kind::end_of_sequence || event.kind == Kind::end_of_mapping ||
         event.kind == Kind::end_of_document;
}

std::string describe_event(const NodeEvent& event) {
  using Kind = NodeEvent::Kind;
  switch (event.kind) {
    case Kind::null:
      return "no value";
    case Kind::scalar:
      return in_quotes(event.text) + (event.is_plain ? "" : " in quotes");
    case Kind::sequence:
      return "a list";
    case Kind::end_of_sequence:
      return "the end of a list";
    case Kind::mapping:
      return "a mapping";
    case Kind::end_of_mapping:
      return "the end of a mapping";
    case Kind::end_of_document:
      break;
  }
  return "the end of the document";
}

}  // namespace canonym
