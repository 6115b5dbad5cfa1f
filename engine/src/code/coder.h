#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "canonym/source.h"
#include "rules/late_list.h"
#include "rules/rare.h"

namespace canonym {

/// A type, or the same one to be read only: what is coded is named once for writing and for reading.
template <class Type, class Of>
concept Either = std::same_as<std::remove_const_t<Type>, Of>;

/// Writes values as bytes, one behind the other: numbers in groups of seven bits, texts that stand in a
/// source as their place alone. How a struct is taken apart, `code_fields(coder, value)` says.
class Encoder {
 public:
  static constexpr bool is_reading = false;

  /// `sources` by their numbers; what is written may have locations in no others.
  explicit Encoder(const std::map<const Source*, std::size_t>& sources) : sources_(sources) {}

  template <class... Values>
  void all(const Values&... values) {
    (code(values), ...);
  }

  template <class Value>
  void choice(const Value& value, Value) {
    number(static_cast<std::uint64_t>(value));
  }

  /// Ends a value that can be read by itself.
  std::string take() {
    last_ = 0;
    return std::exchange(bytes_, {});
  }

 private:
  void code(bool value) { number(value ? 1 : 0); }
  void code(const std::unsigned_integral auto& value) { number(value); }
  void code(const std::string& value);
  void code(const Span& value) { all(value.begin, value.size()); }
  void code(const Location& value) { place(value, false); }
  void code(const Written& value);
  template <class First, class Second>
  void code(const std::pair<First, Second>& value) {
    all(value.first, value.second);
  }
  template <class Value>
  void code(const std::optional<Value>& value) {
    code_rare(value);
  }
  template <class Value>
  void code(const Rare<Value>& value) {
    code_rare(value);
  }
  template <class Value>
  void code(const std::vector<Value>& values) {
    number(values.size());
    for (const Value& value : values) code(value);
  }
  /// Behind its size, so that it can be passed over.
  template <class Value>
  void code(const LateList<Value>& values) {
    Encoder own(sources_);
    own.all(values.all());
    code(own.take());
  }
  template <class Value>
  requires std::is_class_v<Value>
  void code(const Value& value) { code_fields(*this, value); }
  template <class Optional>
  void code_rare(const Optional& value) {
    code(value.has_value());
    if (value) code(*value);
  }

  void number(std::uint64_t value);
  void place(const Location& at, bool is_text);

  const std::map<const Source*, std::size_t>& sources_;
  std::string bytes_;
  std::size_t last_ = 0;  // where the location before this one began
};

/// Reads what an Encoder has written. Nothing is taken on trust: what cannot be is told to `fail`, which
/// throws.
class Decoder {
 public:
  static constexpr bool is_reading = true;

  /// What is needed to read all that was written with the same sources. What is read late keeps it.
  struct Context {
    std::function<void(const std::string&)> fail;
    std::vector<SourcePointer> sources;
  };

  /// The bytes must be there as long as the context is.
  Decoder(std::string_view bytes, std::shared_ptr<const Context> context)
      : rest_(bytes), context_(std::move(context)) {}

  template <class... Values>
  void all(Values&... values) {
    (code(values), ...);
  }

  /// One of an enumeration that ends with `last`.
  template <class Value>
  void choice(Value& value, Value last) {
    value = static_cast<Value>(number(static_cast<std::uint64_t>(last)));
  }

  /// A text as it stands in the bytes.
  std::string_view take_text();

 private:
  void code(bool& value) { value = number(1) != 0; }
  template <std::unsigned_integral Number>
  void code(Number& value) {
    value = static_cast<Number>(number(std::numeric_limits<Number>::max()));
  }
  void code(std::string& value) { value = take_text(); }
  void code(Span& value);
  void code(Location& value) { place(value); }
  void code(Written& value);
  template <class First, class Second>
  void code(std::pair<First, Second>& value) {
    all(value.first, value.second);
  }
  template <class Value>
  void code(std::optional<Value>& value) {
    code_rare<Value>(value);
  }
  template <class Value>
  void code(Rare<Value>& value) {
    code_rare<Value>(value);
  }
  template <class Value>
  void code(std::vector<Value>& values) {
    // Not made room for beforehand: the number may be anything, and each value takes a byte at least.
    const std::uint64_t count = number(rest_.size());
    for (std::uint64_t i = 0; i < count; ++i) code(values.emplace_back());
    values.shrink_to_fit();
  }
  template <class Value>
  void code(LateList<Value>& values) {
    values = LateList<Value>([bytes = take_text(), context = context_] {
      std::vector<Value> read;
      Decoder(bytes, context).all(read);
      return read;
    });
  }
  template <class Value>
  requires std::is_class_v<Value>
  void code(Value& value) { code_fields(*this, value); }
  template <class Value, class Optional>
  void code_rare(Optional& value) {
    bool has_value = false;
    code(has_value);
    if (!has_value) return;
    Value read{};
    code(read);
    value = std::move(read);
  }

  std::uint64_t number(std::uint64_t most);
  bool place(Location& at);
  void fail(const std::string& why) const { context_->fail(why); }

  std::string_view rest_;
  std::shared_ptr<const Context> context_;
  std::size_t last_ = 0;
};

}  // namespace canonym
