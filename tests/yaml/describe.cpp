#include "yaml/describe.h"

namespace canonym {
namespace {

std::string describe_place(const Location& at) {
  const Position position = at.source->position(at.span.begin);
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string escape(std::string_view text) {
  std::string escaped;
  for (const char byte : text) {
    switch (byte) {
      case '\\':
        escaped += "\\\\";
        break;
      case '\n':
        escaped += "\\n";
        break;
      case '\t':
        escaped += "\\t";
        break;
      case '\r':
        escaped += "\\r";
        break;
      case '\b':
        escaped += "\\b";
        break;
      default:
        escaped += byte;
    }
  }
  return escaped;
}

std::string describe_scalar(const Written& scalar) {
  const std::string_view written = text_at(scalar.at);
  const bool is_plain = written.find_first_of("\"'|>") != 0;
  return "=VAL " + std::string(is_plain ? ":" : written.substr(0, 1)) + escape(scalar.text) + "\n";
}

void add_events(const Value& value, std::string& events) {
  switch (value.kind) {
    case Value::Kind::scalar:
      events += describe_scalar(value.scalar);
      break;
    case Value::Kind::sequence:
      events += "+SEQ\n";
      for (const Value& item : value.items) add_events(item, events);
      events += "-SEQ\n";
      break;
    case Value::Kind::mapping:
      events += "+MAP\n";
      for (const auto& [key, member] : value.members) {
        events += describe_scalar(key);
        add_events(member, events);
      }
      events += "-MAP\n";
      break;
  }
}

}  // namespace

std::string describe_problems(const Diagnostics& problems) {
  std::string lines;
  for (const Diagnostic& problem : problems) {
    lines += describe_place(problem.at) + " " + std::string(problem.code) + ": " + problem.message;
    for (const Remark& remark : problem.remarks) {
      lines += " (" + describe_place(remark.at) + " " + remark.message + ")";
    }
    lines += "\n";
  }
  return lines;
}

std::string describe_tree(const Value& root) {
  std::string events;
  add_events(root, events);
  return events;
}

std::string_view text_at(const Location& at) {
  return at.source->text().substr(at.span.begin, at.span.size());
}

}  // namespace canonym
