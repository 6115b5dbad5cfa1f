#include "import/read_json.h"

#include <nlohmann/json.hpp>
#include <unordered_set>

namespace canonym {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_levels = 64;

/// Characters for nlohmann's parser, which count themselves: its events have no places.
class CountedBytes {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedBytes(const char* at, const char** last) : at_(at), last_(last) {}
  reference operator*() const { return *at_; }
  CountedBytes& operator++() {
    ++at_;
    *last_ = at_;
    return *this;
  }
  friend bool operator!=(const CountedBytes& a, const CountedBytes& b) { return a.at_ != b.at_; }

 private:
  const char* at_;
  const char** last_;  // behind what was read
};

/// Builds the tree from the parser's events, each of which comes when its last byte has been read.
class TreeBuilder : public nlohmann::json_sax<Json> {
 public:
  TreeBuilder(const Source& source, Span part, ImportedNames& names)
      : source_(source), names_(names), part_(part), last_(source.text().data() + part.begin) {}

  std::optional<Value> build() {
    const char* const begin = source_.text().data() + part_.begin;
    const char* const end = source_.text().data() + part_.end;
    if (!Json::sax_parse(CountedBytes(begin, &last_), CountedBytes(end, &last_), this) || has_failed_)
      return std::nullopt;
    return std::move(root_);
  }

  bool null() override { return add_plain("null"); }
  bool boolean(bool value) override { return add_plain(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return add_plain(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add_plain(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& text) override { return add_plain(text); }
  bool binary(binary_t&) override { return false; }
  bool string(string_t& text) override { return add(make_scalar(text)); }
  bool key(string_t& text) override {
    key_ = Written{text, string_place()};
    return true;
  }
  bool start_object(std::size_t) override { return open(Value::Kind::mapping); }
  bool start_array(std::size_t) override { return open(Value::Kind::sequence); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& why) override {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …"
    std::string_view reason = why.what();
    if (const std::size_t colon = reason.find(": "); colon != std::string_view::npos)
      reason.remove_prefix(colon + 2);
    const std::size_t at = part_.begin + std::min(byte > 0 ? byte - 1 : 0, part_.size());
    names_.fail({&source_, {at, std::min(at + 1, part_.end)}}, "this is no JSON: " + show_hidden(reason));
    return false;
  }

 private:
  struct Level {
    Value value;
    Written key;  // of the member of the level above that it is
    std::unordered_set<std::string> keys;
  };

  std::size_t offset() const { return static_cast<std::size_t>(last_ - source_.text().data()); }

  /// From its opening quotation mark, the first one backwards that is not escaped.
  Location string_place() const {
    const std::string_view text = source_.text();
    std::size_t begin = offset() - 2;
    for (; begin > part_.begin; --begin) {
      if (text[begin] != '"') continue;
      const std::size_t before = text.find_last_not_of('\\', begin - 1);
      if ((begin - 1 - before) % 2 == 0) break;
    }
    return {&source_, {begin, offset()}};
  }

  Value make_scalar(const std::string& text) const {
    Value value;
    value.scalar = {text, string_place()};
    return value;
  }

  /// The parser has read one byte behind a number, perhaps.
  bool add_plain(const std::string& text) {
    Value value;
    value.is_plain = true;
    value.scalar = {text, {&source_, {offset() - 1, offset()}}};
    return add(std::move(value));
  }

  bool add(Value value) {
    if (levels_.empty()) {
      root_ = std::move(value);
      return true;
    }
    Level& level = levels_.back();
    if (level.value.kind == Value::Kind::sequence) {
      level.value.items.push_back(std::move(value));
    } else if (level.keys.insert(key_.text).second) {
      level.value.members.push_back({key_, std::move(value)});
    } else {
      names_.fail(key_.at, in_quotes(key_.text) + " stands twice in one object");
      has_failed_ = true;
    }
    return true;
  }

  bool open(Value::Kind kind) {
    if (levels_.size() == most_levels) {
      names_.fail({&source_, {offset() - 1, offset()}},
                  "the nesting is deeper than " + std::to_string(most_levels) + " levels");
      return false;
    }
    Level& level = levels_.emplace_back();
    level.value.kind = kind;
    level.value.scalar.at = {&source_, {offset() - 1, offset()}};
    level.key = std::move(key_);
    return true;
  }

  bool close() {
    Level level = std::move(levels_.back());
    levels_.pop_back();
    key_ = std::move(level.key);
    return add(std::move(level.value));
  }

  const Source& source_;
  ImportedNames& names_;
  Span part_;
  const char* last_;
  std::vector<Level> levels_;
  Written key_;
  std::optional<Value> root_;
  bool has_failed_ = false;
};

}  // namespace

std::optional<Value> read_json(const Source& source, Span part, ImportedNames& names) {
  return TreeBuilder(source, part, names).build();
}

bool is_json(std::string_view text) {
  return Json::accept(text);
}

}  // namespace canonym
