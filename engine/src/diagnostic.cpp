#include "canonym/diagnostic.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <tuple>

#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t most_quoted = 60;

/// Controls, invisible characters and bidi controls: what would deceive the eye
/// in a message. Ranges from Unicode 15, general categories Cc and Cf, and the
/// line separators.
bool is_deceptive(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x180E ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
         c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

template <typename Number>
std::string printed(const char* format, Number number) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, number);
  return buffer.data();
}

/// Appends the character at `at`, so that it can be seen; gives its bytes in the text.
std::size_t append_shown(std::string_view text, std::size_t at, std::string& shown) {
  const CodePoint point = decode_at(text, at);
  if (!point.is_well_formed())
    shown += printed("\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(text[at])));
  else if (is_deceptive(point.value))
    shown += printed("\\u{%04X}", static_cast<unsigned>(point.value));
  else
    shown.append(text, at, point.size);
  return point.size;
}

auto sort_key(const Diagnostic& d) {
  const std::string_view name = d.at.source ? std::string_view(d.at.source->name()) : std::string_view();
  return std::make_tuple(name, d.at.span.begin, d.at.span.end, d.code, std::string_view(d.message));
}

}  // namespace

std::string_view severity_name(Severity severity) {
  constexpr std::array<std::string_view, 3> names{"off", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

Diagnostic& Diagnostics::add(Severity severity, std::string_view code, Location at, std::string message) {
  return all_.emplace_back(Diagnostic{severity, code, at, std::move(message), {}, {}});
}

void Diagnostics::add_all(Diagnostics others) {
  std::move(others.all_.begin(), others.all_.end(), std::back_inserter(all_));
}

void Diagnostics::sort_by_place() {
  std::stable_sort(all_.begin(), all_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return sort_key(a) < sort_key(b); });
  const auto is_same = [](const Diagnostic& a, const Diagnostic& b) { return sort_key(a) == sort_key(b); };
  all_.erase(std::unique(all_.begin(), all_.end(), is_same), all_.end());
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(all_.begin(), all_.end(), [&](const Diagnostic& diagnostic) {
    return diagnostic.severity == severity;
  }));
}

std::string show_hidden(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) at += append_shown(text, at, shown);
  return shown;
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  std::size_t at = 0;
  for (std::size_t written = 0; at < text.size() && written < most_quoted; ++written)
    at += append_shown(text, at, quoted);
  if (at < text.size()) quoted += "…";
  return quoted + "'";
}

}  // namespace canonym
