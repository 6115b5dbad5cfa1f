#include "image/image.h"

#include <algorithm>
#include <cstring>

#include "canonym/error.h"
#include "image/checksum.h"

namespace canonym {
namespace {

/// A byte that is no text, and one line end of each kind: what mangles texts shows here.
constexpr std::string_view magic =
    "\x8E"
    "canon\r\n";

struct Header {
  std::array<char, 8> magic;
  Little32 version;
  Little32 section_count;
  Little64 size;  // of the whole image
};

struct Row {
  Little32 tag;
  Little32 zero;
  Little64 begin;
  Little64 size;
};

constexpr std::size_t unit = 8;  // bytes at a multiple of which sections begin

std::size_t round_up(std::size_t size) {
  return (size + unit - 1) / unit * unit;
}

template <class Value>
void append_value(const Value& value, std::string& bytes) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class Value>
Value value_at(std::string_view bytes, std::size_t at) {
  Value value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

}  // namespace

bool Image::is_image(std::string_view beginning) {
  return beginning.starts_with(magic);
}

Image::Image(std::string name, std::string_view bytes, std::shared_ptr<const void> owner)
    : name_(std::move(name)), bytes_(bytes), owner_(std::move(owner)) {
  if (!is_image(bytes_)) throw Error(name_ + " is no compiled rule set");
  if (bytes_.size() < sizeof(Header) + sizeof(Little64)) fail("it is cut off");
  const auto header = value_at<Header>(bytes_, 0);
  if (header.version != version)
    throw Error(name_ + " was compiled in version " + std::to_string(header.version) +
                " of the format, and this program reads version " + std::to_string(version) +
                ": compile it again");
  if (header.size > bytes_.size()) fail("it is cut off");
  if (header.size < bytes_.size()) fail("it goes on behind its end");
  const std::size_t end = bytes_.size() - sizeof(Little64);
  if (value_at<Little64>(bytes_, end) != checksum_of(bytes_.substr(0, end)))
    fail("its checksum is another one than that of its bytes");
  read_sections();
}

/// What is behind a right checksum may still have been made to deceive.
void Image::read_sections() {
  const std::size_t count = value_at<Header>(bytes_, 0).section_count;
  const std::size_t end = bytes_.size() - sizeof(Little64);
  if (count > (end - sizeof(Header)) / sizeof(Row)) fail("its table of sections is too long");
  for (std::size_t i = 0; i < count; ++i) {
    const auto row = value_at<Row>(bytes_, sizeof(Header) + i * sizeof(Row));
    if (row.begin > end || row.size > end - row.begin || row.begin % unit != 0)
      fail("a section lies outside of it");
    sections_.emplace_back(static_cast<SectionTag>(std::uint32_t{row.tag}),
                           bytes_.substr(row.begin, row.size));
  }
}

std::string_view Image::section(SectionTag tag) const {
  const auto found = std::ranges::find(sections_, tag, &std::pair<SectionTag, std::string_view>::first);
  if (found == sections_.end()) fail("a section is missing");
  return found->second;
}

void Image::fail(const std::string& why) const {
  throw Error(name_ + " is damaged, " + why + ": compile it again");
}

std::string ImageWriter::finish() const {
  Header header{};
  std::ranges::copy(magic, header.magic.begin());
  header.version = Image::version;
  header.section_count = static_cast<std::uint32_t>(sections_.size());
  std::size_t begin = sizeof(Header) + sections_.size() * sizeof(Row);
  std::string rows;
  for (const auto& [tag, section] : sections_) {
    append_value(Row{static_cast<std::uint32_t>(tag), 0, begin, section.size()}, rows);
    begin += round_up(section.size());
  }
  header.size = begin + sizeof(Little64);
  std::string bytes;
  bytes.reserve(header.size);
  append_value(header, bytes);
  bytes += rows;
  for (const auto& [tag, section] : sections_) {
    bytes += section;
    bytes.resize(round_up(bytes.size()), '\0');
  }
  append_value(Little64(checksum_of(bytes)), bytes);
  return bytes;
}

}  // namespace canonym
