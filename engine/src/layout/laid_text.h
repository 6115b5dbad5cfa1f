#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/edit.h"

namespace canonym {

/// A scalar or comment: where it stood, and where it stands now.
struct Token {
  Span before;
  Span after;
};

/// A text put together from another, with its tokens in their new order.
struct LaidText {
  std::string text;
  std::vector<Token> tokens;

  void append(std::string_view punctuation) { text += punctuation; }

  void append_token(Span before, std::string_view written) {
    tokens.push_back({before, {text.size(), text.size() + written.size()}});
    text += written;
  }

  void append(const LaidText& other) {
    for (const auto& [before, after] : other.tokens)
      tokens.push_back({before, {text.size() + after.begin, text.size() + after.end}});
    text += other.text;
  }
};

/// The edits that make `laid` of `source`, as small as its tokens: what keeps its order and its letters is
/// left alone.
std::vector<Edit> plan_edits(std::string_view source, const LaidText& laid);

}  // namespace canonym
