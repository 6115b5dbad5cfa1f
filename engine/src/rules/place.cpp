#include "rules/place.h"

#include <algorithm>

#include "yaml/value.h"

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t";

/// How far the text itself is from the beginning of its scalar; none when the file
/// does not have the text as it is.
std::optional<std::size_t> quote_size(const Written& written) {
  const std::string_view raw = raw_text(written.at);
  if (raw == written.text) return 0;
  const bool is_quoted = raw.size() == written.text.size() + 2 && (raw.front() == '"' || raw.front() == '\'');
  if (is_quoted && raw.substr(1, written.text.size()) == written.text) return 1;
  return std::nullopt;
}

/// What may stand in a scalar of any style, in a flow list too, without changing its meaning.
bool needs_no_quotes(std::string_view text) {
  return !text.empty() && text.find_first_of(",[]{}#&*!|>%@`\"'\\:\n\r\t") == text.npos &&
         text.find_first_of("-? ") != 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(blanks, at), text.size());
}

std::size_t skip_blanks_back(std::string_view text, std::size_t at) {
  while (at > 0 && blanks.find(text[at - 1]) != blanks.npos) --at;
  return at;
}

std::optional<Span> span_in_flow_list(std::string_view text, Span item) {
  const std::size_t before = skip_blanks_back(text, item.begin);
  const std::size_t after = skip_blanks(text, item.end);
  if (before == 0 || after == text.size()) return std::nullopt;
  if (text[before - 1] == ',' && (text[after] == ',' || text[after] == ']'))
    return Span{before - 1, item.end};
  if (text[before - 1] == '[' && text[after] == ',') return Span{item.begin, skip_blanks(text, after + 1)};
  return std::nullopt;
}

std::optional<Span> span_of_block_item(std::string_view text, Span item) {
  const std::size_t dash = skip_blanks_back(text, item.begin);
  if (dash == 0 || text[dash - 1] != '-') return std::nullopt;
  const std::size_t begin = skip_blanks_back(text, dash - 1);
  if (begin > 0 && text[begin - 1] != '\n') return std::nullopt;
  std::size_t end = skip_blanks(text, item.end);
  if (end < text.size() && text[end] == '#') end = std::min(text.find('\n', end), text.size());
  if (end < text.size() && text[end] == '\r') ++end;
  if (end < text.size() && text[end] != '\n') return std::nullopt;
  return Span{begin, std::min(end + 1, text.size())};
}

}  // namespace

Location place_within(const Written& written, Span bytes) {
  const std::optional<std::size_t> quote = quote_size(written);
  if (!quote) return written.at;
  const std::size_t begin = written.at.span.begin + *quote;
  return {written.at.source, {begin + bytes.begin, begin + bytes.end}};
}

std::optional<Edit> rewrite_scalar(const Written& written, std::string_view text) {
  if (!quote_size(written) || !needs_no_quotes(text)) return std::nullopt;
  const Location at = place_within(written, {0, written.text.size()});
  return Edit{at.span, std::string(text)};
}

std::optional<Edit> delete_item(const Location& item) {
  if (!item.source || raw_text(item).find('\n') != std::string_view::npos) return std::nullopt;
  const std::string_view text = item.source->text();
  std::optional<Span> span = span_in_flow_list(text, item.span);
  if (!span) span = span_of_block_item(text, item.span);
  return span ? std::optional(Edit{*span, ""}) : std::nullopt;
}

}  // namespace canonym
