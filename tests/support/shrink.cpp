#include "support/shrink.h"

namespace canonym {
namespace {

using Fails = std::function<bool(const std::string&, std::string_view)>;

/// Drops one item after another from a list within `rules`, where the failure stays.
template <class List>
bool shrink_list(RuleText& rules, List& list, std::string_view text, const Fails& fails) {
  bool has_shrunk = false;
  for (std::size_t i = list.size(); i-- > 0;) {
    const auto dropped = list[i];
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
    if (fails(rules.to_yaml(), text)) {
      has_shrunk = true;
    } else {
      list.insert(list.begin() + static_cast<std::ptrdiff_t>(i), dropped);
    }
  }
  return has_shrunk;
}

/// Cuts one item out of a line's list or mapping, such as a variant of several.
bool shrink_line(RuleText& rules, std::string& line, std::string_view text, const Fails& fails) {
  const std::string before = line;
  for (std::size_t comma = line.find(", "); comma != line.npos; comma = line.find(", ", comma + 1)) {
    const std::size_t open = line.find_first_of("[{");
    const std::size_t close = line.find_last_of("]}");
    if (open == line.npos || close == line.npos) return false;
    for (const bool drops_front : {true, false}) {
      line = before;
      if (drops_front) {
        line.erase(open + 1, comma + 2 - open - 1);
      } else {
        line.erase(comma, close - comma);
      }
      if (fails(rules.to_yaml(), text)) return true;
    }
    line = before;
  }
  return false;
}

bool shrink_text(const RuleText& rules, std::string& text, const Fails& fails) {
  const std::string yaml = rules.to_yaml();
  bool has_shrunk = false;
  for (std::size_t size = text.size(); size > 0; size /= 2) {
    for (std::size_t at = 0; at + size <= text.size();) {
      std::string cut = text;
      cut.erase(at, size);
      if (fails(yaml, cut)) {
        text = cut;
        has_shrunk = true;
      } else {
        ++at;
      }
    }
  }
  return has_shrunk;
}

bool shrink_rules(RuleText& rules, std::string_view text, const Fails& fails) {
  bool has_shrunk = shrink_list(rules, rules.records, text, fails);
  has_shrunk |= shrink_list(rules, rules.tables, text, fails);
  has_shrunk |= shrink_list(rules, rules.groups, text, fails);
  has_shrunk |= shrink_list(rules, rules.endings, text, fails);
  for (RuleText::Group& group : rules.groups) has_shrunk |= shrink_line(rules, group.line, text, fails);
  for (RuleText::Table& table : rules.tables) {
    has_shrunk |= shrink_list(rules, table.rows, text, fails);
    for (std::string& row : table.rows) has_shrunk |= shrink_line(rules, row, text, fails);
  }
  for (RuleText::Record& record : rules.records) {
    has_shrunk |= shrink_list(rules, record.lines, text, fails);
    for (std::string& line : record.lines) has_shrunk |= shrink_line(rules, line, text, fails);
  }
  return has_shrunk;
}

}  // namespace

SmallCase shrink_case(RuleText rules, std::string text, const Fails& fails) {
  for (bool goes_on = true; goes_on;) {
    goes_on = shrink_text(rules, text, fails);
    goes_on |= shrink_rules(rules, text, fails);
  }
  return {rules, rules.to_yaml(), text};
}

}  // namespace canonym
