#include "yaml/build_tree.h"

#include <algorithm>
#include <utility>

#include "yaml/character_at.h"

namespace canonym {
namespace {

/// Large files are mostly small collections: what their vectors hold in reserve adds up.
void release_reserve(Value& value) {
  value.items.shrink_to_fit();
  value.members.shrink_to_fit();
}

}  // namespace

bool TreeBuilder::awaits_key() const {
  return !open_.empty() && open_.back().value.kind == Value::Kind::mapping && !open_.back().key;
}

void TreeBuilder::open(Value::Kind kind, const Location& at) {
  if (awaits_key()) {
    problems_.add(Severity::error, "yaml-key", character_at(*at.source, at.span.begin),
                  "a list or mapping cannot be a key");
    is_faithful_ = false;
  }
  Open opened;
  opened.value.kind = kind;
  opened.value.scalar.at = at;
  open_.push_back(std::move(opened));
}

void TreeBuilder::close(std::optional<std::size_t> end) {
  Value value = std::move(open_.back().value);
  open_.pop_back();
  check_repeated_keys(value.members, problems_);
  Span& span = value.scalar.at.span;
  span.end = std::max(span.end, end.value_or(end_));
  end_ = span.end;
  release_reserve(value);
  if (awaits_key()) {  // refused when it was opened; what is written stands in for it
    const Location at = value.at();
    open_.back().key = Written{std::string(at.source->text().substr(at.span.begin, at.span.size())), at};
    return;
  }
  add_node(std::move(value));
}

void TreeBuilder::check_open() {
  for (const Open& opened : open_) check_repeated_keys(opened.value.members, problems_);
}

Location TreeBuilder::place_of_nothing(const Location& at) const {
  if (!open_.empty() && open_.back().key) return open_.back().key->at;
  const std::string_view text = at.source->text();
  const std::size_t byte = at.span.begin;
  const bool is_behind_mark = byte > 0 && (text[byte - 1] == '-' || text[byte - 1] == '?');
  if (is_behind_mark) return {at.source, {byte - 1, byte}};
  return character_at(*at.source, byte);
}

void TreeBuilder::add_scalar(Scalar scalar) {
  Location& at = scalar.written.at;
  if (at.span.is_empty()) at = place_of_nothing(at);
  end_ = std::max(end_, at.span.end);
  if (awaits_key()) {
    check_key(scalar, limits_, problems_);
    ++node_count_;
    open_.back().key = std::move(scalar.written);
    return;
  }
  const Written* key = open_.empty() || !open_.back().key ? nullptr : &*open_.back().key;
  check_value(scalar, key, limits_, problems_);
  Value value;
  value.is_plain = scalar.is_plain;
  value.scalar = std::move(scalar.written);
  add_node(std::move(value));
}

void TreeBuilder::add_node(Value value) {
  ++node_count_;
  if (open_.empty()) {
    root_ = std::move(value);
  } else if (open_.back().value.kind == Value::Kind::sequence) {
    open_.back().value.items.push_back(std::move(value));
  } else {
    open_.back().value.members.push_back({std::move(*open_.back().key), std::move(value)});
    open_.back().key.reset();
  }
}

}  // namespace canonym
