#include "match/settled_entries.h"

#include <algorithm>

#include "icu/writing.h"
#include "match/plain_words.h"

namespace canonym {
namespace {

/// What entries make of a node.
struct NodeState {
  bool has_entry = false;
  bool has_many = false;
  bool has_parts = false;  ///< of names, which are composed
  bool has_sign = false;   ///< one may follow, and belong to a longer name
  bool is_behind_parts = false;

  bool is_alone() const { return has_entry && !has_many && !has_parts && !is_behind_parts; }
};

bool is_part(EntryKind kind) {
  return kind != EntryKind::whole && kind != EntryKind::never;
}

std::vector<NodeState> look_at_nodes(const EntryTable& entries, const NodeTable& nodes) {
  std::vector<NodeState> states(nodes.size());
  entries.visit([&](Index::Node node, const EntryTraits& traits, RecordIndex) {
    NodeState& state = states[node];
    state.has_many |= state.has_entry;
    state.has_entry = true;
    state.has_parts |= is_part(traits.kind);
  });
  for (Index::Node node = Index::root + 1; node < nodes.size(); ++node) {
    NodeState& before = states[nodes.before(node)];  // a smaller one
    before.has_sign |= nodes.is_joined_directly(node);
    states[node].is_behind_parts = before.is_behind_parts || before.has_parts;
  }
  return states;
}

}  // namespace

bool SettledEntries::may_be(const WholeSpelling& whole, const Record& record,
                            const ComposedRecord& composed) {
  const std::string_view canonical = composed.canonical.whole;
  return whole.given_words == 0 && record.kind != Kind::term && composed.styles.empty() &&
         composed.natives.empty() && canonical == record.canonical.text && is_plain_spelling(canonical) &&
         script_of_text(whole.text) == script_of_text(canonical);
}

void SettledEntries::note_canonical(RecordIndex record, Index::Node node) {
  if (canonical_.size() <= record) canonical_.resize(record + 1, Index::root);
  canonical_[record] = node;
}

void SettledEntries::settle(EntryTable& entries, const NodeTable& nodes) const {
  const std::vector<NodeState> states = look_at_nodes(entries, nodes);
  const auto is_found_again = [&](RecordIndex record) {
    const Index::Node node = record < canonical_.size() ? canonical_[record] : Index::root;
    return states[node].is_alone() && !states[node].has_sign;
  };
  entries.keep_settled([&](Index::Node node, RecordIndex record) {
    return states[node].is_alone() && is_found_again(record);
  });
}

}  // namespace canonym
