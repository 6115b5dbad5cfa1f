#include "layout/sort_group.h"

#include <algorithm>
#include <string>

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t";

/// A member as it is written.
struct Piece {
  const LayoutEntry* member;
  std::string text;
};

bool comes_before_piece(const Piece& piece, const Piece& other) {
  return comes_before(*piece.member, *other.member);
}

std::size_t find_line_begin(std::string_view text, std::size_t at) {
  const std::size_t line_break = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return line_break == text.npos ? 0 : line_break + 1;
}

bool begins_its_line(std::string_view text, std::size_t at) {
  const std::size_t begin = find_line_begin(text, at);
  return text.substr(begin, at - begin).find_first_not_of(blanks) == text.npos;
}

/// Behind the last letter or comment of an entry.
std::size_t end_of(std::string_view text, const LayoutEntry& entry) {
  std::size_t end = entry.value->at().span.end;
  for (const auto* lines : {&entry.beside, &entry.below})
    for (const Line line : *lines)
      if (!line.empty()) end = std::max(end, static_cast<std::size_t>(line.end() - text.begin()));
  for (const LayoutEntry& inner : entry.entries) end = std::max(end, end_of(text, inner));
  return end;
}

std::optional<Edit> sort_in_braces(std::string_view text, MemberGroup group) {
  std::vector<Piece> pieces;
  std::vector<std::size_t> ends;
  for (const LayoutEntry& member : group) {
    if (!member.above.empty() || !member.beside.empty()) return std::nullopt;
    const std::size_t begin = member.key->at.span.begin;
    ends.push_back(member.value->at().span.end);
    pieces.push_back({&member, std::string(text.substr(begin, ends.back() - begin))});
  }
  std::ranges::stable_sort(pieces, comes_before_piece);
  Edit edit{{group.front().key->at.span.begin, ends.back()}, {}};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) edit.replacement += text.substr(ends[i - 1], group[i].key->at.span.begin - ends[i - 1]);
    edit.replacement += pieces[i].text;
  }
  return edit;
}

/// Members that have lines of their own, but that the first one may stand behind a dash.
class Lines {
 public:
  Lines(std::string_view text, MemberGroup group) : text_(text), group_(group) {}

  std::optional<Edit> sort() {
    if (!take_pieces()) return std::nullopt;
    std::ranges::stable_sort(pieces_, comes_before_piece);
    const LayoutEntry& first = *pieces_.front().member;
    const bool begins_with_comment = own_begin(first) != key_begin(first);
    if (is_behind_dash_ && begins_with_comment) return std::nullopt;
    Edit edit{{begins_.front(), end_}, {}};
    for (const Piece& piece : pieces_) edit.replacement += piece.text;
    if (is_behind_dash_) edit.replacement.erase(0, margin_.size());
    if (!ends_with_break_) edit.replacement.pop_back();
    return edit;
  }

 private:
  static std::size_t key_begin(const LayoutEntry& member) { return member.key->at.span.begin; }

  /// Where a member's comments begin, or else its key.
  std::size_t own_begin(const LayoutEntry& member) const {
    const std::size_t heading = &member == group_.data() ? count_heading_lines(member) : 0;
    if (heading == member.above.size()) return key_begin(member);
    return static_cast<std::size_t>(member.above[heading].begin() - text_.begin());
  }

  std::size_t indent_of(std::size_t at) const { return at - find_line_begin(text_, at); }

  /// Whether a comment stands between the key and its value, or further in than the key: with which lines it
  /// would go is not clear.
  bool has_comment_inside(const LayoutEntry& member) const {
    return std::ranges::any_of(member.above, [&](Line line) {
      if (line.empty()) return false;
      const auto at = static_cast<std::size_t>(line.begin() - text_.begin());
      return at > key_begin(member) || indent_of(at) > indent_of(key_begin(member));
    });
  }

  bool take_pieces() {
    for (const LayoutEntry& member : group_) {
      if (has_comment_inside(member)) return false;
      const std::size_t begin = own_begin(member);
      const bool has_own_lines = begins_its_line(text_, begin) && begins_its_line(text_, key_begin(member));
      const bool is_first = &member == group_.data();
      if (!has_own_lines && (!is_first || begin != key_begin(member))) return false;
      is_behind_dash_ |= !has_own_lines;
      begins_.push_back(has_own_lines ? find_line_begin(text_, begin) : begin);
    }
    find_end();
    const std::size_t last_key = key_begin(group_.back());
    const std::size_t last_line = find_line_begin(text_, last_key);
    margin_ = text_.substr(last_line, last_key - last_line);
    for (std::size_t i = 0; i < group_.size(); ++i) add_piece(i);
    return true;
  }

  void find_end() {
    const std::size_t line_break = text_.find('\n', end_of(text_, group_.back()));
    ends_with_break_ = line_break != text_.npos;
    end_ = ends_with_break_ ? line_break + 1 : text_.size();
  }

  void add_piece(std::size_t i) {
    const bool is_last = i + 1 == group_.size();
    const std::size_t end = is_last ? end_ : begins_[i + 1];
    std::string piece = i == 0 && is_behind_dash_ ? std::string(margin_) : std::string();
    piece += text_.substr(begins_[i], end - begins_[i]);
    if (is_last && !ends_with_break_) piece += '\n';
    pieces_.push_back({&group_[i], std::move(piece)});
  }

  std::string_view text_;
  MemberGroup group_;
  bool is_behind_dash_ = false;
  bool ends_with_break_ = true;
  std::size_t end_ = 0;  ///< of the last line
  std::vector<std::size_t> begins_;
  std::string_view margin_;  ///< blanks before a key
  std::vector<Piece> pieces_;
};

}  // namespace

std::optional<Edit> sort_group_in_place(const Source& source, MemberGroup group) {
  if (group.front().parent->is_flow) return sort_in_braces(source.text(), group);
  return Lines(source.text(), group).sort();
}

}  // namespace canonym
