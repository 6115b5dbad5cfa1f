#include "yaml/check_bytes.h"

#include <array>
#include <cstdio>

#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t most_problems = 20;
constexpr char32_t byte_order_mark = 0xFEFF;

struct Complaint {
  std::string_view code;
  std::string message;
};

std::string code_point_name(char32_t value) {
  std::array<char, 16> name{};
  std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(value));
  return name.data();
}

bool is_harmless_ascii(char byte) {
  return (byte >= ' ' && byte < '\x7F') || byte == '\n' || byte == '\t';
}

/// Says what is wrong with a well-formed code point, if anything.
std::optional<Complaint> complaint_about(char32_t value, bool is_before_line_feed) {
  constexpr std::string_view control = "yaml-control-character";
  if (value == '\r') {
    if (is_before_line_feed) return {};
    return Complaint{control, "a carriage return without a line feed is not allowed"};
  }
  if (value == 0x85 || value == 0x2028 || value == 0x2029) {
    return Complaint{control,
                     code_point_name(value) + " is a line break for some readers and none for others"};
  }
  if (value < 0x20 || (value >= 0x7F && value < 0xA0)) {
    return Complaint{control, "the control character " + code_point_name(value) + " is not allowed"};
  }
  if (value == 0xFFFE || value == 0xFFFF) {
    return Complaint{control, code_point_name(value) + " is not a character"};
  }
  if (value == byte_order_mark) {
    return Complaint{"yaml-encoding", "a byte order mark (U+FEFF) may only be the first character of a file"};
  }
  return {};
}

std::size_t end_of_ill_formed(std::string_view text, std::size_t at) {
  while (at < text.size() && !decode_at(text, at).is_well_formed()) ++at;
  return at;
}

/// The complaint about the character at `at`, which it moves behind it.
std::optional<Complaint> take_character(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  const CodePoint point = decode_at(text, begin);
  at += point.size;
  if (point.is_well_formed() && point.value != '\t' && point.value != '\n') {
    return complaint_about(point.value, at < text.size() && text[at] == '\n');
  }
  if (point.is_well_formed()) return {};
  at = end_of_ill_formed(text, begin);
  return Complaint{"yaml-encoding", in_quotes(text.substr(begin, at - begin)) + " is not UTF-8"};
}

}  // namespace

std::size_t byte_order_mark_size(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Diagnostics check_bytes(const Source& source) {
  Diagnostics problems;
  const std::string_view text = source.text();
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    problems.add(Severity::error, "yaml-encoding", {&source, {0, 2}}, "the file is UTF-16, save it as UTF-8");
    return problems;
  }
  std::size_t at = byte_order_mark_size(text);
  while (at < text.size()) {
    if (is_harmless_ascii(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const std::optional<Complaint> complaint = take_character(text, at);
    if (!complaint) continue;
    const Location place{&source, {begin, at}};
    Diagnostic& problem = problems.add(Severity::error, complaint->code, place, complaint->message);
    if (problems.size() < most_problems) continue;
    problem.remarks.push_back({place, "the file was read no further"});
    break;
  }
  return problems;
}

}  // namespace canonym
