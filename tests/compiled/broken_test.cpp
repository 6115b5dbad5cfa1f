#include <doctest/doctest.h>

#include <string>

#include "compiled/small_image.h"
#include "compiled/use_image.h"

namespace canonym {

TEST_CASE("a bit that has changed is told, whichever it is") {
  std::string bytes = compile_small();
  REQUIRE(refusal_of(bytes).empty());
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    const char flipped = static_cast<char>(1 << bit % 8);
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ flipped);
    CAPTURE(bit);
    const std::string refusal = refusal_of(bytes);
    CHECK(refusal.starts_with("x.canon "));
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ flipped);
  }
  CHECK(refusal_of(bytes).empty());
}

TEST_CASE("a file that breaks off is told, wherever it does") {
  const std::string bytes = compile_small();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(refusal_of(bytes.substr(0, size)).empty());
  }
}

TEST_CASE("what is wrong with a file is said") {
  const std::string bytes = compile_small();
  std::string other_version = bytes;
  other_version[8] = 77;
  std::string changed = bytes;
  changed[bytes.size() / 2] = static_cast<char>(changed[bytes.size() / 2] + 1);
  struct Row {
    const char* why;
    std::string bytes, want;
  };
  const Row rows[] = {
      {"no bytes", "", "x.canon is no compiled rule set"},
      {"a rule file", "canonym: 1\n", "x.canon is no compiled rule set"},
      {"line ends were translated",
       "\x8E"
       "canon\n\n" +
           bytes.substr(8),
       "x.canon is no compiled rule set"},
      {"its beginning alone", bytes.substr(0, 8), "x.canon is damaged, it is cut off: compile it again"},
      {"a copy broke off", bytes.substr(0, 500), "x.canon is damaged, it is cut off: compile it again"},
      {"two files in one", bytes + bytes, "x.canon is damaged, it goes on behind its end: compile it again"},
      {"a byte has changed", changed,
       "x.canon is damaged, its checksum is another one than that of its bytes: compile it again"},
      {"a later program wrote it", other_version,
       "x.canon was compiled in version 77 of the format, and this program reads version " +
           std::to_string(bytes[8]) + ": compile it again"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(refusal_of(row.bytes) == row.want);
  }
}

TEST_CASE("what hides behind a right checksum does no harm") {
  const std::string bytes = compile_small();
  std::size_t refused = 0;
  for (std::size_t at = 0; at + 8 < bytes.size(); ++at)
    for (const char value : {'\0', '\x7F', '\xFF'}) {
      std::string hostile = bytes;
      hostile[at] = value;
      refused += use_image(with_checksum(hostile)) ? 0 : 1;
    }
  CHECK(refused > 100);
}

}  // namespace canonym
