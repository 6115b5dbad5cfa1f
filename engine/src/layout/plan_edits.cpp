#include <algorithm>

#include "layout/laid_text.h"

namespace canonym {
namespace {

std::string_view text_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

/// The longest run of tokens that stand in the same order before and after (by patience sorting).
std::vector<Token> keep_in_order(const std::vector<Token>& tokens) {
  constexpr std::size_t none = std::size_t(-1);
  std::vector<std::size_t> last;  // of the best run of each length, by its position before
  std::vector<std::size_t> previous(tokens.size(), none);
  const auto begin_of = [&](std::size_t i) { return tokens[i].before.begin; };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto place = std::ranges::lower_bound(last, begin_of(i), {}, begin_of);
    if (place != last.begin()) previous[i] = *(place - 1);
    if (place == last.end())
      last.push_back(i);
    else
      *place = i;
  }
  std::vector<Token> kept;
  for (std::size_t i = last.empty() ? none : last.back(); i != none; i = previous[i])
    kept.push_back(tokens[i]);
  std::ranges::reverse(kept);
  return kept;
}

/// Leaves out what is the same at both ends, by whole characters: so no line is touched that stays.
Edit shorten(std::string_view source, const Edit& edit) {
  const auto is_inside_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  const std::string_view before = text_of(source, edit.span);
  const std::string_view now = edit.replacement;
  auto same = static_cast<std::size_t>(std::ranges::mismatch(before, now).in1 - before.begin());
  while (same > 0 && same < before.size() && is_inside_character(before[same])) --same;
  const std::size_t most = std::min(before.size(), now.size()) - same;
  std::size_t end = 0;
  while (end < most && before[before.size() - end - 1] == now[now.size() - end - 1]) ++end;
  while (end > 0 && is_inside_character(before[before.size() - end])) --end;
  return {{edit.span.begin + same, edit.span.end - end},
          std::string(now.substr(same, now.size() - same - end))};
}

}  // namespace

std::vector<Edit> plan_edits(std::string_view source, const LaidText& laid) {
  std::vector<Token> same;
  for (const Token& token : laid.tokens)
    if (text_of(source, token.before) == text_of(laid.text, token.after)) same.push_back(token);
  same = keep_in_order(same);
  same.push_back({{source.size(), source.size()}, {laid.text.size(), laid.text.size()}});
  std::vector<Edit> edits;
  Token last{};
  for (const Token& token : same) {
    const Span gap{last.before.end, token.before.begin};
    const std::string_view now = text_of(laid.text, {last.after.end, token.after.begin});
    if (text_of(source, gap) != now) edits.push_back(shorten(source, {gap, std::string(now)}));
    last = token;
  }
  return edits;
}

}  // namespace canonym
