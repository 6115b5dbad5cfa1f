#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "import/imported_names.h"

namespace canonym {

/// An element with the text that is directly in it. Names are without their prefix.
struct XmlElement {
  std::string name;
  Written
      text;  ///< without white space at the ends; `at` is its place, or that of the tag where there is none
  std::vector<XmlElement> children;

  /// The first child with this name, or null.
  const XmlElement* find(std::string_view child) const;

  /// The text of that child; "" without one, or without text in it.
  Written text_of(std::string_view child) const;
};

/// Reads a document and calls `visit` with each element of one of these names; only one is in memory at a
/// time. Bad syntax, more than 32 levels and declarations of entities are errors.
void read_xml(const Source& source, std::span<const std::string_view> elements,
              const std::function<void(const XmlElement&)>& visit, ImportedNames& names);

}  // namespace canonym
