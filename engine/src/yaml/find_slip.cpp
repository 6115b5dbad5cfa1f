#include "yaml/find_slip.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "yaml/character_at.h"

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t";

struct Slip {
  Location at;
  std::string message;
};

/// The lines of a source as a person sees them.
class Lines {
 public:
  explicit Lines(const Source& source) : source_(source) {}

  std::size_t of(std::size_t byte) const { return source_.position(byte).line; }

  /// What the line says, without indentation; "" for a comment.
  std::string_view words(std::size_t line) const {
    std::string_view text = source_.line(line);
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.starts_with('#') ? std::string_view() : text;
  }

  std::size_t indentation(std::size_t line) const {
    return std::min(source_.line(line).find_first_not_of(' '), source_.line(line).size());
  }

  /// The line before this one that says something; 0 if there is none.
  std::size_t before(std::size_t line) const {
    do --line;
    while (line > 0 && words(line).empty());
    return line;
  }

  Location first_word(std::size_t line) const {
    return character_at(source_, source_.line_begin(line) + indentation(line));
  }

  /// Its last character that is no blank.
  Location end(std::size_t line) const {
    const std::size_t last = source_.line(line).find_last_not_of(blanks);
    std::size_t byte = source_.line_begin(line) + last;
    while (byte > 0 && (static_cast<unsigned char>(source_.text()[byte]) & 0xC0) == 0x80) --byte;
    return character_at(source_, byte);
  }

 private:
  const Source& source_;
};

bool is_item(std::string_view words) {
  return words == "-" || words.starts_with("- ");
}

bool has_colon(std::string_view words) {
  return words.ends_with(':') || words.find(": ") != words.npos;
}

/// Whether a line begins as the block's next key or item would.
bool begins_anew(std::string_view words) {
  return is_item(words) || (has_colon(words) && words.find_first_of("{[\"'") > words.find(':'));
}

/// A quote that is closed only by the next one, behind which there is more text.
std::optional<Slip> find_open_quote(const Diagnostic& failure, const Location& last, const Lines& lines) {
  if (last.span.is_empty()) return std::nullopt;
  const char quote = last.source->text()[last.span.begin];
  const std::size_t end = lines.of(last.span.end);
  const bool is_quoted = quote == '"' || quote == '\'';
  if (!is_quoted || lines.of(last.span.begin) == end || lines.of(failure.at.span.begin) != end)
    return std::nullopt;
  return Slip{{last.source, {last.span.begin, last.span.begin + 1}},
              "this quote is closed only in line " + std::to_string(end) + ", is one missing here?"};
}

/// A list or mapping in brackets that runs on into what stands below it, maybe as a text of several lines.
std::optional<Slip> find_open_bracket(const Diagnostic& failure, const Location& last, const Lines& lines) {
  const bool is_list = failure.message.find("',' or ']'") != std::string::npos;
  const bool is_mapping = failure.message.find("',' or '}'") != std::string::npos;
  const std::size_t line = lines.of(failure.at.span.begin);
  std::size_t before = lines.before(line);
  if (!last.span.is_empty()) before = std::min(before, lines.of(last.span.begin));
  const bool is_noticed_later =
      !failure.remarks.empty() && lines.of(failure.remarks.front().at.span.begin) < line;
  if ((!is_list && !is_mapping) || !is_noticed_later || before == 0) return std::nullopt;
  const std::string_view words = lines.words(line);
  if (!words.empty() && !begins_anew(words)) return std::nullopt;
  const bool has_comment = lines.words(before).find(" #") != std::string_view::npos;
  return Slip{lines.end(before), std::string("a '") + (is_list ? "]" : "}") + "' is missing in this line" +
                                     (has_comment ? ", or quotes: the '#' begins a comment" : "")};
}

/// A line that was to be a key runs on into the next, and that one has a colon too many.
std::optional<Slip> find_lost_colon(const Diagnostic& failure, const Location&, const Lines& lines) {
  const std::size_t line = lines.of(failure.at.span.begin);
  const std::size_t before = lines.before(line);
  if (!failure.message.starts_with("':' is not allowed here") || before == 0) return std::nullopt;
  if (lines.indentation(before) != lines.indentation(line)) return std::nullopt;
  const std::string_view words = lines.words(before);
  if (is_item(words) || has_colon(words) || !begins_anew(lines.words(line))) return std::nullopt;
  return Slip{lines.first_word(before), "this line has no ':', is it a key?"};
}

/// A line that was to stand among those that the problem stands among, but stands outside.
std::optional<Slip> find_outdented(std::size_t line, const Lines& lines) {
  const std::size_t indentation = lines.indentation(line);
  std::size_t parent = lines.before(line);
  while (parent > 0 && lines.indentation(parent) > indentation) parent = lines.before(parent);
  if (parent == 0 || lines.indentation(parent) == indentation || !lines.words(parent).ends_with(':'))
    return std::nullopt;
  std::size_t sibling = lines.before(parent);
  while (sibling > 0 && lines.indentation(sibling) > indentation) sibling = lines.before(sibling);
  if (sibling == 0 || lines.indentation(sibling) != indentation) return std::nullopt;
  return Slip{lines.first_word(parent), "this line is indented less than its neighbours are"};
}

/// The line before one that fits in with the lines above it, but does not itself.
std::optional<Slip> find_odd_line(const Diagnostic& failure, const Location&, const Lines& lines) {
  const std::size_t line = lines.of(failure.at.span.begin);
  const std::size_t odd = lines.before(line);
  const std::size_t above = odd == 0 ? 0 : lines.before(odd);
  const bool is_key =
      failure.message.starts_with("a key or the end of the mapping") ||
      (failure.message.starts_with("':' is not allowed here") && begins_anew(lines.words(line)));
  if (!is_key || above == 0) return std::nullopt;
  const bool is_list_mark = is_item(lines.words(line)) && lines.words(above).ends_with(':');
  if (is_list_mark && lines.indentation(odd) >= lines.indentation(line) && !begins_anew(lines.words(odd)))
    return Slip{lines.first_word(odd), "a '-' is missing before this"};
  if (std::optional<Slip> outdented = find_outdented(line, lines)) return outdented;
  const bool is_between =
      lines.indentation(odd) < lines.indentation(line) && lines.indentation(above) == lines.indentation(line);
  if (!is_between || !has_colon(lines.words(above)) || lines.words(odd).ends_with(':')) return std::nullopt;
  return Slip{lines.first_word(odd), "this line is not indented as its neighbours are"};
}

constexpr auto searches = {find_open_quote, find_open_bracket, find_lost_colon, find_odd_line};

}  // namespace

void show_slip(Diagnostic& failure, const Location& last_scalar) {
  const Lines lines(*failure.at.source);
  for (const auto search : searches) {
    std::optional<Slip> slip = search(failure, last_scalar, lines);
    if (!slip) continue;
    failure.remarks = {{failure.at, failure.message}};
    failure.at = slip->at;
    failure.message = std::move(slip->message);
    return;
  }
}

}  // namespace canonym
