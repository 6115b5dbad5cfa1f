#include "rules/parse_allow_comments.h"

#include <algorithm>
#include <optional>
#include <string>

#include "yaml/visit_comments.h"

namespace canonym {
namespace {

/// Each finding is compared with each of them.
constexpr std::size_t most_comments = 1000;
constexpr std::string_view blanks = " \t";

/// Takes words off the front of a comment.
class Words {
 public:
  explicit Words(const Location& comment) : comment_(comment), at_(comment.span.begin) {}

  /// The next word with its place; empty at the end.
  Written take() {
    skip_blanks();
    const std::size_t begin = at_;
    while (at_ < comment_.span.end && blanks.find(text()[at_]) == blanks.npos) ++at_;
    return {std::string(text().substr(begin, at_ - begin)), {comment_.source, {begin, at_}}};
  }

  /// Passes over these letters, which need no blank behind them.
  bool pass(std::string_view letters) {
    skip_blanks();
    const bool is_there = text().substr(at_, comment_.span.end - at_).starts_with(letters);
    if (is_there) at_ += letters.size();
    return is_there;
  }

  bool is_at_end() {
    skip_blanks();
    return at_ == comment_.span.end;
  }

 private:
  std::string_view text() const { return comment_.source->text(); }
  void skip_blanks() {
    while (at_ < comment_.span.end && blanks.find(text()[at_]) != blanks.npos) ++at_;
  }

  const Location& comment_;
  std::size_t at_;
};

/// The code that a comment allows; none when the comment is another one, or a mistake, which is reported.
std::optional<Written> read_code(const Location& comment, Diagnostics& problems) {
  Words words(comment);
  if (!words.pass("#") || !words.pass("canonym:") || words.take().text != "allow") return std::nullopt;
  const auto refuse = [&](std::string message) {
    problems.add(Severity::error, "bad-allow", comment, std::move(message));
    return std::nullopt;
  };
  Written code = words.take();
  if (code.text.empty()) return refuse("the code of what is allowed is missing here");
  if (words.take().text != "because" || words.is_at_end())
    return refuse(in_quotes(code.text) + " is allowed without a reason; write 'because' and the reason");
  return code;
}

/// The first item or member that begins at or behind a byte, from its first byte to its last.
Span find_item_behind(const Value& value, std::size_t byte) {
  const auto is_over = [&](const Value& item) { return item.at().span.end <= byte; };
  if (value.kind == Value::Kind::sequence) {
    const auto item = std::partition_point(value.items.begin(), value.items.end(), is_over);
    if (item == value.items.end()) return {};
    return item->at().span.begin >= byte ? item->at().span : find_item_behind(*item, byte);
  }
  const auto member = std::partition_point(value.members.begin(), value.members.end(),
                                           [&](const Value::Member& each) { return is_over(each.value); });
  if (member == value.members.end()) return {};
  if (member->key.at.span.begin >= byte) return {member->key.at.span.begin, member->value.at().span.end};
  return find_item_behind(member->value, byte);
}

/// Where a comment holds.
Span find_place(const Location& comment, const Value& root) {
  const std::string_view text = comment.source->text();
  const std::size_t begin = comment.span.begin == 0 ? 0 : text.rfind('\n', comment.span.begin - 1) + 1;
  const std::string_view before = text.substr(begin, comment.span.begin - begin);
  if (before.find_first_not_of(blanks) != before.npos) return {begin, comment.span.end};
  return find_item_behind(root, comment.span.end);
}

}  // namespace

std::vector<AllowComment> parse_allow_comments(const Source& source, const Value& root,
                                               Diagnostics& problems) {
  std::vector<AllowComment> comments;
  const std::size_t problems_before = problems.size();
  visit_comments(source, root, [&](const Location& comment) {
    std::optional<Written> code = read_code(comment, problems);
    if (code) comments.push_back({std::move(*code), comment, find_place(comment, root)});
    if (comments.size() + problems.size() - problems_before < most_comments) return true;
    problems.add(Severity::error, "bad-allow", comment,
                 "a file may allow " + std::to_string(most_comments - 1) + " findings at most");
    return false;
  });
  return comments;
}

}  // namespace canonym
