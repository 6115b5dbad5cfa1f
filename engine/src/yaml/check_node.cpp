#include "yaml/check_node.h"

#include <algorithm>
#include <numeric>

namespace canonym {
namespace {

void add_error(Diagnostics& problems, std::string_view code, const Location& at, std::string message) {
  problems.add(Severity::error, code, at, std::move(message));
}

void check_length(const Written& written, const YamlLimits& limits, Diagnostics& problems) {
  if (written.text.size() <= limits.scalar_bytes) return;
  add_error(problems, "yaml-too-long", written.at,
            "this text has " + std::to_string(written.text.size()) + " bytes, more than the " +
                std::to_string(limits.scalar_bytes) + " allowed");
}

/// libyaml and yaml-cpp read the `-` of `[-]` as text, YAML does not.
void check_dash(const Scalar& scalar, Diagnostics& problems) {
  if (!scalar.is_plain || scalar.written.text != "-") return;
  add_error(problems, "yaml-syntax", scalar.written.at, "a '-' alone needs quotes");
}

}  // namespace

bool is_null_text(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool Scalar::is_null() const {
  return is_plain && is_null_text(written.text);
}

void check_key(const Scalar& key, const YamlLimits& limits, Diagnostics& problems) {
  const auto& [text, at] = key.written;
  check_length(key.written, limits, problems);
  check_dash(key, problems);
  if (key.is_plain && text == "<<") {
    add_error(problems, "yaml-merge-key", at, "merge keys ('<<') are not allowed, write the members out");
  }
  if (!key.is_null()) return;
  add_error(problems, "null-value", at,
            text.empty()
                ? "a key is missing here"
                : "a key " + in_quotes(text) + " is null in YAML, put it in quotes if the word is meant");
}

void check_value(const Scalar& value, const Written* key, const YamlLimits& limits, Diagnostics& problems) {
  const auto& [text, at] = value.written;
  check_length(value.written, limits, problems);
  check_dash(value, problems);
  if (!value.is_null()) return;
  if (!text.empty()) {
    add_error(problems, "null-value", at,
              in_quotes(text) + " is null in YAML, put it in quotes if the word is meant");
  } else if (key == nullptr) {
    add_error(problems, "null-value", at, "this list item is empty");
  } else if (!key->text.empty()) {  // else the missing key has been reported
    add_error(problems, "null-value", at, in_quotes(key->text) + " has no value");
  }
}

void check_repeated_keys(const std::vector<Value::Member>& members, Diagnostics& problems) {
  std::vector<std::size_t> order(members.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Sorted and not hashed: no choice of keys makes it slow.
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return members[left].key.text < members[right].key.text;
  });
  std::size_t first = 0;
  for (std::size_t i = 1; i < order.size() && problems.size() < most_problems; ++i) {
    const Written& key = members[order[i]].key;
    const Written& earlier = members[order[first]].key;
    if (key.text != earlier.text) {
      first = i;
      continue;
    }
    problems.add(Severity::error, "duplicate-key", key.at, "the key " + in_quotes(key.text) + " is repeated")
        .remarks.push_back({earlier.at, "first given here"});
  }
}

}  // namespace canonym
