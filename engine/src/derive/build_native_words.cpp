#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "derive/native_words.h"

namespace canonym {
namespace {

std::uint8_t small(std::size_t number) {
  return static_cast<std::uint8_t>(std::min<std::size_t>(number, 255));
}

}  // namespace

void Allowance::set(std::size_t letters, std::size_t deviations) {
  const std::size_t first = std::min(letters, by_letters_.size());
  std::fill(by_letters_.begin() + static_cast<std::ptrdiff_t>(first), by_letters_.end(),
            static_cast<std::uint8_t>(std::min(deviations, most_deviations)));
}

NativeWords::NativeWords(Allowance allowance) : allowance_(allowance), nodes_(1) {
  nodes_.front().shortest = no_limit;
}

std::size_t NativeWords::HashSymbol::operator()(const Symbol& symbol) const {
  std::size_t hash = symbol.size();
  for (const std::uint32_t number : symbol) hash = (hash ^ number) * 0x9E3779B97F4A7C15 + (hash >> 29);
  return hash;
}

NativeWords::SymbolId NativeWords::symbol_of(const std::vector<Lattice::Edge>& edges, std::size_t place) {
  Symbol symbol;
  symbol.reserve(2 * edges.size());
  for (const Lattice::Edge& edge : edges) {
    symbol.push_back(static_cast<std::uint32_t>(edge.to - place));
    symbol.push_back(edge.options);
  }
  const auto [known, is_new] =
      symbol_ids_.try_emplace(std::move(symbol), static_cast<SymbolId>(symbols_.size()));
  if (is_new) symbols_.push_back(known->first);
  return known->second;
}

void NativeWords::add(const Lattice& lattice, NativeIndex word, std::size_t deviations) {
  Pending pending{pending_symbols_.size(), lattice.places.size() - 1, {}};
  for (std::size_t place = 0; place + 1 < lattice.places.size(); ++place)
    pending_symbols_.push_back(symbol_of(lattice.places[place], place));
  pending.end = {word, small(lattice.native_letters), small(deviations)};
  pending_.push_back(pending);
}

std::span<const NativeWords::SymbolId> NativeWords::symbols_of(const Pending& pending) const {
  return std::span(pending_symbols_).subspan(pending.first_symbol, pending.symbol_count);
}

/// Makes the nodes of a word behind those that it shares with the word before, and the edges that end in
/// them.
void NativeWords::make_nodes(const Pending& pending, std::size_t shared, std::vector<Node>& path) {
  const auto symbols = symbols_of(pending);
  path.resize(shared + 1);
  for (std::size_t place = shared; place < symbols.size(); ++place) {
    path.push_back(static_cast<Node>(nodes_.size()));
    nodes_.emplace_back().shortest = no_limit;
    for (std::size_t from = 0; from <= place; ++from) {
      const Symbol& symbol = symbols_[symbols[from]];
      for (std::size_t i = 0; i < symbol.size(); i += 2)
        if (from + symbol[i] == place + 1)
          building_edges_.emplace_back(path[from], Edge{symbol[i + 1], path.back(), symbol[i]});
    }
  }
  building_ends_.push_back({path.back(), pending.end});
}

/// Of each node of the path, what is still to come: the letters that spellings have from there on.
void NativeWords::note_bounds(const Pending& pending, const std::vector<Node>& path) {
  const auto symbols = symbols_of(pending);
  const std::size_t allowed = allowance_.of(pending.end.letters);
  std::vector<std::size_t> shortest(path.size(), no_limit), longest(path.size(), 0);
  shortest.back() = 0;
  for (std::size_t place = path.size(); place-- > 0;) {
    if (place < symbols.size()) {
      const Symbol& symbol = symbols_[symbols[place]];
      for (std::size_t i = 0; i < symbol.size(); i += 2) {
        const std::size_t to = place + symbol[i];
        shortest[place] = std::min(shortest[place], options_.shortest(symbol[i + 1]) + shortest[to]);
        longest[place] = std::max(longest[place], options_.longest(symbol[i + 1]) + longest[to]);
      }
    }
    NodeData& node = nodes_[path[place]];
    node.shortest = std::min(node.shortest, small(shortest[place]));
    node.longest = std::max(node.longest, small(longest[place]));
    if (allowed >= pending.end.deviations)
      node.allowed = std::max(node.allowed, small(allowed - pending.end.deviations));
  }
}

void NativeWords::sort_edges() {
  std::ranges::sort(building_ends_, {}, [](const auto& e) { return std::tuple(e.first, e.second.word); });
  nodes_.emplace_back();
  for (const auto& [node, edge] : building_edges_) ++nodes_[node + 1].first_edge;
  for (const auto& [node, end] : building_ends_) ++nodes_[node + 1].first_end;
  for (std::size_t i = 1; i < nodes_.size(); ++i) {
    nodes_[i].first_edge += nodes_[i - 1].first_edge;
    nodes_[i].first_end += nodes_[i - 1].first_end;
  }
  // Nodes have few edges each, so these are told apart by their nodes before they are sorted.
  edges_.resize(building_edges_.size());
  std::vector<std::uint32_t> places(nodes_.size());
  for (std::size_t i = 0; i < nodes_.size(); ++i) places[i] = nodes_[i].first_edge;
  for (const auto& [node, edge] : building_edges_) edges_[places[node]++] = edge;
  for (std::size_t i = 0; i + 1 < nodes_.size(); ++i)
    std::ranges::sort(std::span(edges_).subspan(nodes_[i].first_edge, places[i] - nodes_[i].first_edge), {},
                      [](const Edge& edge) { return std::tuple(edge.to, edge.options); });
  for (const auto& [node, end] : building_ends_) ends_.push_back(end);
  building_edges_ = {};
  building_ends_ = {};
}

/// Edges lead to later nodes only, so from the last to the first all is known that is asked for.
void NativeWords::note_begins() {
  for (std::size_t node = nodes_.size() - 1; node-- > 0;) {
    NodeData& data = nodes_[node];
    if (data.first_end != nodes_[node + 1].first_end) data.begins |= 1;
    for (std::uint32_t e = data.first_edge; e < nodes_[node + 1].first_edge; ++e) {
      const std::uint64_t begins = options_.begins(edges_[e].options);
      data.begins |= begins & ~std::uint64_t{1};
      if ((begins & 1) != 0) data.begins |= nodes_[edges_[e].to].begins;
    }
  }
}

void NativeWords::index_first_steps() {
  std::map<OptionSetId, std::vector<std::uint32_t>> edges_with;
  for (std::uint32_t e = 0; e < nodes_[1].first_edge; ++e) edges_with[edges_[e].options].push_back(e);
  for (const auto& [set, edges] : edges_with) {
    const auto options = options_[set];
    for (std::uint32_t o = 0; o < options.size(); ++o) {
      Letters bases;
      for (const MarkedLetter& letter : options[o].letters) bases += letter.base;
      longest_first_ = std::max(longest_first_, bases.size());
      // Whoever looks for them letter by letter knows where to stop.
      for (std::size_t size = 0; size < bases.size(); ++size) first_steps_.try_emplace(bases.substr(0, size));
      std::vector<FirstStep>& steps = first_steps_[std::move(bases)];
      for (const std::uint32_t e : edges) steps.push_back({e, o});
    }
  }
}

/// What is told from the tree, for those who look words up.
void NativeWords::index_tree() {
  for (Edge& edge : edges_) edge.begins = begins_of(options_.begins(edge.options));
  note_begins();
  index_first_steps();
  options_.finish();
}

void NativeWords::finish() {
  // Words that agree in what leaves their places, from the first one on, become neighbours.
  const auto is_before = [&](const Pending& a, const Pending& b) {
    const auto in_a = symbols_of(a), in_b = symbols_of(b);
    return std::ranges::lexicographical_compare(in_a, in_b);
  };
  std::ranges::sort(pending_, is_before);
  std::vector<Node> path{0};
  const Pending* previous = nullptr;
  for (const Pending& pending : pending_) {
    std::size_t shared = 0;
    if (previous) {
      const auto before = symbols_of(*previous), now = symbols_of(pending);
      shared = static_cast<std::size_t>(std::ranges::mismatch(before, now).in1 - before.begin());
    }
    make_nodes(pending, shared, path);
    note_bounds(pending, path);
    previous = &pending;
  }
  sort_edges();
  index_tree();
  pending_ = {};
  pending_symbols_ = {};
  symbol_ids_ = {};
  symbols_ = {};
}

}  // namespace canonym
