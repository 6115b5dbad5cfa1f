#include "yaml/tree_walk.h"

#include "yaml/check_node.h"

namespace canonym {
namespace {

using Kind = NodeEvent::Kind;

NodeEvent scalar_event(const Written& scalar, bool is_plain) {
  if (is_plain && is_null_text(scalar.text)) return {Kind::null, {}, false, 0};
  return {Kind::scalar, scalar.text, is_plain, scalar.at.span.begin};
}

/// A key does not remember its quotes, but its first byte shows them: plain
/// scalars cannot begin with any of these.
bool is_plain_key(const Written& key) {
  const std::string_view written = key.at.source->text().substr(key.at.span.begin, key.at.span.size());
  return written.empty() || std::string_view("\"'|>").find(written.front()) == std::string_view::npos;
}

}  // namespace

NodeEvent TreeWalk::next() {
  if (root_ != nullptr) return enter(*std::exchange(root_, nullptr));
  if (path_.empty()) return {};
  Step& step = path_.back();
  const Value& collection = *step.collection;
  if (collection.kind == Value::Kind::sequence) {
    return step.next == collection.items.size() ? leave() : enter(collection.items[step.next++]);
  }
  if (step.next == collection.members.size()) return leave();
  const Value::Member& member = collection.members[step.next];
  if (step.is_key_done) {
    step.is_key_done = false;
    ++step.next;
    return enter(member.value);
  }
  step.is_key_done = true;
  at_ = member.key.at;
  return scalar_event(member.key, is_plain_key(member.key));
}

NodeEvent TreeWalk::enter(const Value& value) {
  at_ = value.at();
  if (value.kind == Value::Kind::scalar) return scalar_event(value.scalar, value.is_plain);
  path_.push_back({&value});
  return {value.kind == Value::Kind::sequence ? Kind::sequence : Kind::mapping, {}, false, at_.span.begin};
}

NodeEvent TreeWalk::leave() {
  const Value& collection = *path_.back().collection;
  at_ = collection.at();
  path_.pop_back();
  return {
      collection.kind == Value::Kind::sequence ? Kind::end_of_sequence : Kind::end_of_mapping, {}, false, 0};
}

}  // namespace canonym
