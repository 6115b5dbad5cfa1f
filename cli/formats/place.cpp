#include "formats/place.h"

#include <algorithm>

#include "canonym/diagnostic.h"
#include "canonym/display.h"

namespace canonym::cli {
namespace {

constexpr std::size_t columns_before = 100;  // of a line, before the place
constexpr std::size_t columns_shown = 160;
constexpr std::size_t most_bytes = 1000;  // on each side, whatever marks are heaped on a letter

/// A piece of a line as it is shown.
struct Shown {
  std::string text;
  std::size_t columns = 0;
};

Shown show(std::string_view line) {
  Shown shown;
  for (std::size_t at = 0; at < line.size();) {
    const DisplayCharacter character = read_display_character(line, at);
    if (line[at] == '\t')
      shown.text += ' ';
    else if (character.is_hidden)
      shown.text += "\uFFFD";
    else
      shown.text += line.substr(at, character.bytes);
    shown.columns += character.columns;
    at += character.bytes;
  }
  return shown;
}

bool is_mark(std::string_view line, std::size_t at) {
  return at < line.size() && read_display_character(line, at).columns == 0;
}

/// Where the character before `end` begins.
std::size_t step_back(std::string_view line, std::size_t end) {
  for (std::size_t bytes = 4; bytes > 1; --bytes)
    if (bytes <= end && read_display_character(line, end - bytes).bytes == bytes) return end - bytes;
  return end - 1;
}

std::size_t find_cut_before(std::string_view line, std::size_t place) {
  std::size_t at = place;
  for (std::size_t columns = 0; at > 0 && columns < columns_before && place - at < most_bytes;) {
    at = step_back(line, at);
    columns += read_display_character(line, at).columns;
  }
  while (at > 0 && at < place && is_mark(line, at)) at += read_display_character(line, at).bytes;
  return at;
}

std::size_t find_cut_after(std::string_view line, std::size_t place, std::size_t most_columns) {
  std::size_t at = place;
  for (std::size_t columns = 0; at < line.size() && at - place < most_bytes;) {
    const DisplayCharacter character = read_display_character(line, at);
    columns += character.columns;
    if (columns > most_columns) break;
    at += character.bytes;
  }
  return at;
}

/// The line of a place, or what of it is near enough to be shown.
struct NearText {
  std::string_view text;
  std::size_t place;  ///< in it
};

NearText text_near(const Location& at) {
  constexpr std::size_t enough = 2 * most_bytes;  // so that where a line is cut never shows
  const std::string_view text = at.source->text();
  const std::size_t from = at.span.begin - std::min(at.span.begin, enough);
  const std::string_view before = text.substr(from, at.span.begin - from);
  const std::string_view after = text.substr(at.span.begin, enough);
  const std::size_t begin = from + before.rfind('\n') + 1;  // npos is one less than 0
  const std::size_t end = at.span.begin + std::min(after.find('\n'), after.size());
  std::string_view line = text.substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return {line, std::min(at.span.begin - begin, line.size())};
}

bool looks_like_command(std::string_view shown) {
  const std::size_t begin = shown.find_first_not_of(' ');
  return begin != shown.npos && shown.substr(begin).starts_with("::");
}

}  // namespace

bool PlaceFinder::is_of(const Source& source, const PartOfText& part) const {
  const std::string_view text = source.text();
  return counter_ && text.data() == text_.data() && text.size() == text_.size() && source.name() == name_ &&
         part == part_;
}

Position PlaceFinder::position(const Location& at, const PartOfText& part) {
  if (!is_of(*at.source, part)) {
    name_ = at.source->name();
    text_ = at.source->text();
    part_ = part;
    counter_.emplace(text_.substr(part.begin));
  }
  Position position = counter_->position(at.span.begin - part.begin);
  const bool after_mark = part.offset == 0 && position.line == 1 && at.span.begin > part.begin &&
                          text_.substr(part.begin).starts_with("\xEF\xBB\xBF");
  if (after_mark) --position.column;
  return place_after(part.position, position);
}

Position place_after(const Position& begin, const Position& inside) {
  if (inside.line == 1) return {begin.line, begin.column + inside.column - 1};
  return {begin.line + inside.line - 1, inside.column};
}

RegionFinder::Region RegionFinder::region(const Location& at, const PartOfText& part) {
  return {begins_.position(at, part), ends_.position({at.source, {at.span.end, at.span.end}}, part)};
}

std::string place_text(const Location& at, const Position& position) {
  const std::string name = show_hidden(at.source->name());
  return (looks_like_command(name) ? "./" : "") + name + ":" + std::to_string(position.line) + ":" +
         std::to_string(position.column);
}

std::string shown_text(std::string_view text) {
  return show(text).text;
}

std::string excerpt(const Location& at) {
  const NearText near = text_near(at);
  const std::string_view text = near.text;
  const std::size_t place = near.place;
  const std::size_t begin = find_cut_before(text, place);
  const Shown before = show(text.substr(begin, place - begin));
  const std::size_t end = find_cut_after(text, place, columns_shown - before.columns);
  const Shown marked = show(text.substr(place, std::min(at.span.size(), end - place)));
  const Shown after = show(text.substr(place, end - place));

  std::string shown = before.text + after.text;
  const bool is_cut = begin > 0 || looks_like_command(shown);
  // A mark is shown on the letter before it.
  const std::size_t indent = before.columns - (before.columns > 0 && is_mark(text, place) ? 1 : 0);
  std::string result = (is_cut ? "  …" : "  ") + shown + (end < text.size() ? "…" : "") + "\n";
  result += std::string((is_cut ? 3 : 2) + indent, ' ') + "^";
  return result + std::string(std::max<std::size_t>(marked.columns, 1) - 1, '~') + "\n";
}

}  // namespace canonym::cli
