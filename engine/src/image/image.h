#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "image/little.h"

namespace canonym {

/// What a section of an image holds. The numbers stand in files: new ones go to the end.
enum class SectionTag : std::uint32_t {
  about = 1,
  sources,
  model,
  records,
  record_ends,
  word_bytes,
  word_ends,
  word_slots,
  nodes,
  node_slots,
  first_entries,
  entries,
  entry_groups,
  cases,
  lower_case_begins,
  native_forms,
  native_letters,
  own_groups,
  word_filter,
  entry_traits,
  native_option_letters,
  native_options,
  native_option_ends,
  native_nodes,
  native_edges,
  native_ends,
  native_sources
};

/// The image of a rule set: sections of bytes behind a header, with a checksum at the end. All numbers are
/// little-endian and all places are counted from its beginning, so that it can be mapped anywhere.
///
///   magic[8]  version:u32  section_count:u32  size:u64
///   section_count × { tag:u32  zero:u32  begin:u64  size:u64 }
///   sections, each at a multiple of 8, zeros between them
///   checksum:u64 of all before it
class Image {
 public:
  /// One more whenever a section means something else, or what is hashed or folded does.
  static constexpr std::uint32_t version = 5;

  /// `bytes` begin at a multiple of 8 and live as long as `owner`. Throws Error, with `name` in it, for what
  /// is no image, was made by another version, is cut off or has changed.
  Image(std::string name, std::string_view bytes, std::shared_ptr<const void> owner);

  /// Whether these first bytes of a file are those of an image.
  static bool is_image(std::string_view beginning);

  const std::string& name() const { return name_; }
  std::size_t size() const { return bytes_.size(); }
  const std::shared_ptr<const void>& owner() const { return owner_; }

  /// Throws Error when there is none.
  std::string_view section(SectionTag tag) const;

  /// A section as values of one kind. Throws Error when there is none, or its size is not one of such values.
  template <class Value>
  std::span<const Value> values(SectionTag tag) const {
    static_assert(std::is_trivially_copyable_v<Value> && alignof(Value) <= 8);
    const std::string_view bytes = section(tag);
    if (bytes.size() % sizeof(Value) != 0) fail("a table of it has an odd size");
    return {reinterpret_cast<const Value*>(bytes.data()), bytes.size() / sizeof(Value)};
  }

  /// Throws the Error that this image is damaged, and where.
  [[noreturn]] void fail(const std::string& why) const;

 private:
  void read_sections();

  std::string name_;
  std::string_view bytes_;
  std::shared_ptr<const void> owner_;
  std::vector<std::pair<SectionTag, std::string_view>> sections_;
};

/// Puts an image together.
class ImageWriter {
 public:
  void add(SectionTag tag, std::string bytes) { sections_.emplace_back(tag, std::move(bytes)); }

  template <class Value>
  void add_values(SectionTag tag, std::span<const Value> values) {
    static_assert(std::is_trivially_copyable_v<Value>);
    add(tag, std::string(reinterpret_cast<const char*>(values.data()), values.size_bytes()));
  }

  std::string finish() const;

 private:
  std::vector<std::pair<SectionTag, std::string>> sections_;
};

}  // namespace canonym
