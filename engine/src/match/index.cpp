#include "match/index.h"

namespace canonym {

Index::Index(IndexTables tables) : tables_(std::move(tables)), tagged_(tables_.nodes.size()) {
  for (const EntryTraits& traits : tables_.traits.all()) languages_ |= traits.languages;
}

Index::Node Index::step(Node node, Joiner joiner, WordId word) const {
  const std::uint64_t key = edge_key(node, joiner, word);
  const std::size_t mask = tables_.slots.size() - 1;
  const std::uint32_t hash = hash_of_edge(key);
  for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
    const std::uint32_t found = tables_.slots[slot];
    if (found == root) return none;  // nothing leads to the root: an empty slot
    if (!tagged_.may_be_of(found, hash)) continue;
    const Node to = tagged_.number(found);
    if (tables_.nodes[to] == key) return to;
  }
}

Index::Node Index::guess_step(Node node, Joiner joiner, WordId word) const {
  const std::uint32_t hash = hash_of_edge(edge_key(node, joiner, word));
  const std::size_t mask = tables_.slots.size() - 1;
  for (std::size_t look = 0; look < most_guesses; ++look) {
    const std::uint32_t found = tables_.slots[(hash + look) & mask];
    if (found == root) return none;
    if (tagged_.may_be_of(found, hash)) return tagged_.number(found);
  }
  return none;
}

LetterCase Index::letter_case(const Entry& entry, std::size_t word) const {
  const std::size_t at = entry.case_begin + word;
  if (at >= tables_.cases.size()) return {};  // of an image that was made to deceive
  const IndexTables::Case& found = tables_.cases[at];
  return {found.capitals, static_cast<std::uint8_t>(found.letters)};
}

}  // namespace canonym
