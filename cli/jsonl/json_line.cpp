#include "jsonl/json_line.h"

#include <algorithm>
#include <charconv>

namespace canonym::cli {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";

/// Goes over the object of a line from value to value.
class Cursor {
 public:
  explicit Cursor(std::string_view line) : line_(line) { take(byte_order_mark); }

  void skip_space() { at_ = std::min(line_.find_first_not_of(" \t\r\n", at_), line_.size()); }
  bool is_at_end() const { return at_ == line_.size(); }
  bool is_at(char byte) const { return at_ < line_.size() && line_[at_] == byte; }

  bool take(std::string_view bytes) {
    skip_space();
    if (!line_.substr(at_).starts_with(bytes)) return false;
    at_ += bytes.size();
    return true;
  }

  /// A string without its quotes.
  std::optional<Span> read_string() {
    if (!take("\"")) return std::nullopt;
    const std::size_t begin = at_;
    while ((at_ = line_.find_first_of("\"\\", at_)) < line_.size()) {
      if (line_[at_] == '"') return Span{begin, at_++};
      at_ = std::min(at_ + 2, line_.size());
    }
    at_ = line_.size();
    return std::nullopt;
  }

  bool skip_value() {
    skip_space();
    if (is_at('"')) return read_string().has_value();
    if (is_at('{') || is_at('[')) return skip_nested();
    const std::size_t begin = at_;
    at_ = std::min(line_.find_first_of(",]} \t\r\n", at_), line_.size());
    return at_ > begin;
  }

 private:
  bool skip_nested() {
    std::string open;  // the brackets that are to come
    do {
      at_ = std::min(line_.find_first_of("\"{}[]", at_), line_.size());
      if (is_at_end()) return false;
      if (is_at('"')) {
        if (!read_string()) return false;
        continue;
      }
      const char bracket = line_[at_++];
      if (bracket == '{' || bracket == '[') {
        open += bracket == '{' ? '}' : ']';
      } else {
        if (open.back() != bracket) return false;
        open.pop_back();
      }
    } while (!open.empty());
    return true;
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

bool is_one_of(std::string_view written, const std::vector<std::string>& fields) {
  const std::optional<JsonString> name = JsonString::read(written);
  return name && std::ranges::find(fields, name->text()) != fields.end();
}

void append_utf8(char32_t point, std::string& text) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (point < 0x80) return add(point);
  if (point < 0x800) {
    add(0xC0 | point >> 6);
  } else {
    if (point < 0x10000) {
      add(0xE0 | point >> 12);
    } else {
      add(0xF0 | point >> 18);
      add(0x80 | (point >> 12 & 0x3F));
    }
    add(0x80 | (point >> 6 & 0x3F));
  }
  add(0x80 | (point & 0x3F));
}

/// The number behind `\u`; `at` goes behind it.
std::optional<char32_t> read_unit(std::string_view written, std::size_t& at) {
  const std::string_view digits = written.substr(std::min(at, written.size()), 4);
  unsigned unit = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
  if (failure != std::errc() || digits.size() < 4 || end != digits.data() + 4) return std::nullopt;
  at += 4;
  return unit;
}

/// A character of one or two escaped units, from behind the first `\u` on.
std::optional<char32_t> read_units(std::string_view written, std::size_t& at) {
  const std::optional<char32_t> high = read_unit(written, at);
  if (!high || *high < 0xD800 || *high >= 0xDC00 || !written.substr(at).starts_with("\\u")) return high;
  std::size_t behind = at + 2;
  const std::optional<char32_t> low = read_unit(written, behind);
  if (!low || *low < 0xDC00 || *low >= 0xE000) return high;
  at = behind;
  return 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00);
}

}  // namespace

std::optional<std::vector<Span>> find_strings(std::string_view line, const std::vector<std::string>& fields) {
  Cursor cursor(line);
  std::vector<Span> found;
  if (!cursor.take("{")) return std::nullopt;
  if (!cursor.take("}")) {
    do {
      const std::optional<Span> key = cursor.read_string();
      if (!key || !cursor.take(":")) return std::nullopt;
      cursor.skip_space();
      if (cursor.is_at('"') && is_one_of(line.substr(key->begin, key->size()), fields)) {
        const std::optional<Span> value = cursor.read_string();
        if (!value) return std::nullopt;
        found.push_back(*value);
      } else if (!cursor.skip_value()) {
        return std::nullopt;
      }
    } while (cursor.take(","));
    if (!cursor.take("}")) return std::nullopt;
  }
  cursor.skip_space();
  return cursor.is_at_end() ? std::optional(found) : std::nullopt;
}

void JsonString::add(std::string_view bytes, std::size_t at) {
  text_ += bytes;
  places_.insert(places_.end(), bytes.size(), at);
}

/// `at` is that of the backslash, and goes behind the escape.
bool JsonString::read_escape(std::string_view written, std::size_t& at) {
  constexpr std::string_view letters = "\"\\/bfnrt";
  constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
  const std::size_t begin = at;
  if (at + 1 >= written.size()) return false;
  const char letter = written[at + 1];
  at += 2;
  if (const std::size_t known = letters.find(letter); known != letters.npos) {
    add(meant.substr(known, 1), begin);
    return true;
  }
  const std::optional<char32_t> point = letter == 'u' ? read_units(written, at) : std::nullopt;
  if (!point) return false;
  std::string bytes;
  append_utf8(*point, bytes);
  add(bytes, begin);
  return true;
}

std::optional<JsonString> JsonString::read(std::string_view written) {
  JsonString read;
  if (written.find('\\') == written.npos) {
    read.text_ = written;
    return read;
  }
  read.text_.reserve(written.size());
  read.places_.reserve(written.size() + 1);
  for (std::size_t at = 0; at < written.size();) {
    if (written[at] != '\\') {
      read.add(written.substr(at, 1), at);
      ++at;
    } else if (!read.read_escape(written, at)) {
      return std::nullopt;
    }
  }
  read.places_.push_back(written.size());
  return read;
}

std::string write_json_string(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string written;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    if (byte == '"' || byte == '\\') written += '\\';
    if (code < 0x20)
      written += std::string("\\u00") + digits[code >> 4] + digits[code & 15];
    else
      written += byte;
  }
  return written;
}

}  // namespace canonym::cli
