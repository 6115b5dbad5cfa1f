#include <doctest/doctest.h>

#include <cstring>
#include <span>
#include <string>

#include "compiled/small_image.h"
#include "compiled/use_image.h"
#include "image/image.h"

namespace canonym {
namespace {

/// Where the numbers of a section stand in an image.
std::span<const Little32> section_of(const std::string& bytes, SectionTag tag) {
  return Image("x.canon", bytes, nullptr).values<Little32>(tag);
}

}  // namespace

TEST_CASE("a tree of native words that cannot be walked is told") {
  struct Row {
    const char* why;
    SectionTag tag;
    int place;  // from the end where it is negative
    std::uint32_t value;
    const char* want;
  };
  const Row rows[] = {
      {"the first node has lost edges", SectionTag::native_nodes, 0, 1, "its native words are in disorder"},
      {"edges of a node end before they begin", SectionTag::native_nodes, 3, 0xFFFF,
       "its native words are in disorder"},
      {"ends of a node end before they begin", SectionTag::native_nodes, 4, 0xFFFF,
       "its native words are in disorder"},
      {"more deviations than are counted", SectionTag::native_nodes, 5, 4,
       "a native word may be written anyhow"},
      {"more edges than there are", SectionTag::native_nodes, -3, 0xFFFF,
       "a native word has lost its letters"},
      {"more ends than there are", SectionTag::native_nodes, -2, 0xFFFF, "a native word has no end"},
      {"an edge without renderings", SectionTag::native_edges, 0, 0xFFFF,
       "a letter of a native word has no renderings"},
      {"an edge back to the first node", SectionTag::native_edges, 1, 0, "a native word leads back"},
      {"an edge out of the tree", SectionTag::native_edges, 1, 0xFFFF, "a native word leads back"},
      {"an edge that gets nowhere", SectionTag::native_edges, 2, 0, "a native word leads back"},
      {"an edge to far away", SectionTag::native_edges, 2, 0xFFFFFFFF, "a native word has no end"},
      {"an end of no word", SectionTag::native_ends, 0, 0xFFFF, "a native word is none of its words"},
      {"a word of no form", SectionTag::native_sources, 0, 0xFFFF,
       "a native word is read as none of its languages"},
      {"a word by way of a language that is none", SectionTag::native_sources, 1, 0x80000000,
       "a native word is read as none of its languages"},
      {"more renderings than there are", SectionTag::native_option_ends, 0, 0xFFFF,
       "a grapheme has no renderings"},
      {"more letters than there are", SectionTag::native_options, 2, 0xFFFF,
       "a rendering lies outside of it"},
      {"renderings that are not sorted", SectionTag::native_option_letters, 4, 0x10FFFF,
       "renderings are out of order"},
  };
  const std::string bytes = compile_small();
  REQUIRE(refusal_of(bytes).empty());
  for (const Row& row : rows) {
    CAPTURE(row.why);
    std::string hostile = bytes;
    const std::span<const Little32> numbers = section_of(hostile, row.tag);
    const std::size_t place = row.place < 0 ? numbers.size() - static_cast<std::size_t>(-row.place)
                                            : static_cast<std::size_t>(row.place);
    REQUIRE(place < numbers.size());
    const Little32 value = row.value;
    const auto at = reinterpret_cast<const char*>(&numbers[place]) - hostile.data();
    std::memcpy(hostile.data() + at, &value, sizeof value);
    CHECK(refusal_of(with_checksum(hostile)) ==
          std::string("x.canon is damaged, ") + row.want + ": compile it again");
  }
}

}  // namespace canonym
