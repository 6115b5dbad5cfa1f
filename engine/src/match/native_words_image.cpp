#include "match/native_words_image.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "image/little.h"

namespace canonym {
namespace {

constexpr std::size_t most_depth = std::size_t{1} << 20;  // places of a word; more than any rule file has

struct StoredLetter {
  Little32 base;
  Little32 mark;
};

/// A rendering, and where its letters end among those of all.
struct StoredOption {
  Little64 labels;
  Little32 letters_end;
  Little32 surcharge;
};

/// Its edges and ends begin there and end where those of the next one begin.
struct StoredNode {
  Little32 first_edge;
  Little32 first_end;
  Little32 bounds;  ///< from the lowest byte on: deviations that are allowed, shortest, longest
};

struct StoredEdge {
  Little32 options;
  Little32 to;
  Little32 places;
};

struct StoredEnd {
  Little32 word;
  Little32 letters_and_deviations;  ///< in the lowest byte, and in the next
};

std::uint8_t byte_of(std::uint32_t number, unsigned place) {
  return static_cast<std::uint8_t>(number >> place * 8);
}

/// Whether they are as OptionSets wants them.
bool are_tidy(const Renderings& renderings) {
  const auto is_before = [](const GraphemeRendering& a, const GraphemeRendering& b) {
    return std::tie(a.letters, a.surcharge) < std::tie(b.letters, b.surcharge);
  };
  return std::ranges::adjacent_find(renderings, std::not_fn(is_before)) == renderings.end();
}

}  // namespace

void NativeWordsImage::write(const NativeWords& words, ImageWriter& image) {
  std::size_t sets = 0;
  for (const NativeWords::Edge& edge : words.edges_) sets = std::max<std::size_t>(sets, edge.options + 1);
  write_options(words.options_, sets, image);
  write_tree(words, image);
}

void NativeWordsImage::write_options(const OptionSets& options, std::size_t count, ImageWriter& image) {
  std::vector<StoredLetter> letters;
  std::vector<StoredOption> stored;
  std::vector<Little32> ends;
  for (OptionSetId set = 0; set < count; ++set) {
    for (const Option& option : options[set]) {
      for (const MarkedLetter& letter : option.letters) letters.push_back({letter.base, letter.mark});
      stored.push_back({option.labels, static_cast<std::uint32_t>(letters.size()), option.surcharge});
    }
    ends.emplace_back(static_cast<std::uint32_t>(stored.size()));
  }
  image.add_values<StoredLetter>(SectionTag::native_option_letters, letters);
  image.add_values<StoredOption>(SectionTag::native_options, stored);
  image.add_values<Little32>(SectionTag::native_option_ends, ends);
}

void NativeWordsImage::write_tree(const NativeWords& words, ImageWriter& image) {
  std::vector<StoredNode> nodes;
  std::vector<StoredEdge> edges;
  std::vector<StoredEnd> ends;
  for (const NativeWords::NodeData& node : words.nodes_)
    nodes.push_back({node.first_edge, node.first_end,
                     std::uint32_t{node.allowed} | std::uint32_t{node.shortest} << 8 |
                         std::uint32_t{node.longest} << 16});
  for (const NativeWords::Edge& edge : words.edges_) edges.push_back({edge.options, edge.to, edge.places});
  for (const NativeWords::End& end : words.ends_)
    ends.push_back({end.word, std::uint32_t{end.letters} | std::uint32_t{end.deviations} << 8});
  image.add_values<StoredNode>(SectionTag::native_nodes, nodes);
  image.add_values<StoredEdge>(SectionTag::native_edges, edges);
  image.add_values<StoredEnd>(SectionTag::native_ends, ends);
}

void NativeWordsImage::read(const Image& image, std::size_t limit, NativeWords& words) {
  read_options(image, words.options_);
  read_nodes(image, words);
  read_edges(image, words);
  check_depths(image, words);
  read_ends(image, limit, words);
  words.index_tree();
}

void NativeWordsImage::read_options(const Image& image, OptionSets& options) {
  const auto letters = image.values<StoredLetter>(SectionTag::native_option_letters);
  const auto stored = image.values<StoredOption>(SectionTag::native_options);
  const auto ends = image.values<Little32>(SectionTag::native_option_ends);
  std::size_t letter = 0, option = 0;
  Renderings renderings;
  for (OptionSetId set = 0; set < ends.size(); ++set) {
    if (ends[set] < option || ends[set] > stored.size()) image.fail("a grapheme has no renderings");
    renderings.clear();
    for (; option < ends[set]; ++option) {
      const std::size_t end = stored[option].letters_end;
      if (end < letter || end > letters.size()) image.fail("a rendering lies outside of it");
      GraphemeRendering& rendering = renderings.emplace_back();
      for (; letter < end; ++letter)
        rendering.letters.push_back({static_cast<char32_t>(std::uint32_t{letters[letter].base}),
                                     static_cast<char32_t>(std::uint32_t{letters[letter].mark})});
      rendering.labels = stored[option].labels;
      rendering.surcharge = byte_of(stored[option].surcharge, 0);
    }
    if (!are_tidy(renderings) || options.add(renderings) != set) image.fail("renderings are out of order");
  }
}

void NativeWordsImage::read_nodes(const Image& image, NativeWords& words) {
  words.nodes_.clear();
  for (const StoredNode& stored : image.values<StoredNode>(SectionTag::native_nodes)) {
    NativeWords::NodeData& node = words.nodes_.emplace_back();
    node.first_edge = stored.first_edge;
    node.first_end = stored.first_end;
    node.allowed = byte_of(stored.bounds, 0);
    node.shortest = byte_of(stored.bounds, 1);
    node.longest = byte_of(stored.bounds, 2);
    if (node.allowed > Allowance::most_deviations) image.fail("a native word may be written anyhow");
  }
  const auto is_disordered = [](const NativeWords::NodeData& a, const NativeWords::NodeData& b) {
    return a.first_edge > b.first_edge || a.first_end > b.first_end;
  };
  const bool is_whole = words.nodes_.size() >= 2 && words.nodes_.front().first_edge == 0 &&
                        words.nodes_.front().first_end == 0 &&
                        std::ranges::adjacent_find(words.nodes_, is_disordered) == words.nodes_.end();
  if (!is_whole) image.fail("its native words are in disorder");
}

void NativeWordsImage::read_edges(const Image& image, NativeWords& words) {
  const auto stored = image.values<StoredEdge>(SectionTag::native_edges);
  const std::size_t sets = image.values<Little32>(SectionTag::native_option_ends).size();
  if (words.nodes_.back().first_edge != stored.size()) image.fail("a native word has lost its letters");
  for (const StoredEdge& edge : stored) {
    if (edge.options >= sets) image.fail("a letter of a native word has no renderings");
    words.edges_.push_back({edge.options, edge.to, edge.places});
  }
}

/// Whoever walks the tree rests on it that edges lead to later nodes, which are as many places further on.
void NativeWordsImage::check_depths(const Image& image, const NativeWords& words) {
  const std::size_t count = words.nodes_.size() - 1;
  std::vector<std::size_t> depths(count, 0);
  for (std::size_t node = 0; node < count; ++node)
    for (std::uint32_t e = words.nodes_[node].first_edge; e < words.nodes_[node + 1].first_edge; ++e) {
      const NativeWords::Edge& edge = words.edges_[e];
      if (edge.to <= node || edge.to >= count || edge.places == 0) image.fail("a native word leads back");
      std::size_t& depth = depths[edge.to];
      const std::size_t expected = depths[node] + edge.places;
      if (expected > most_depth || (depth != 0 && depth != expected)) image.fail("a native word has no end");
      depth = expected;
    }
}

void NativeWordsImage::read_ends(const Image& image, std::size_t limit, NativeWords& words) {
  const auto stored = image.values<StoredEnd>(SectionTag::native_ends);
  if (words.nodes_.back().first_end != stored.size()) image.fail("a native word has no end");
  for (const StoredEnd& end : stored) {
    if (end.word >= limit) image.fail("a native word is none of its words");
    words.ends_.push_back(
        {end.word, byte_of(end.letters_and_deviations, 0), byte_of(end.letters_and_deviations, 1)});
  }
}

}  // namespace canonym
