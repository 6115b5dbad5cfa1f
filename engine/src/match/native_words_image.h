#pragma once

#include <cstddef>

#include "derive/native_words.h"
#include "image/image.h"

namespace canonym {

/// The tree of native words as it stands in an image. What can be told of it from the rest is not in there.
class NativeWordsImage {
 public:
  /// Adds a tree that is finished.
  static void write(const NativeWords& words, ImageWriter& image);

  /// Finishes words to which nothing has been added. Throws Error when a number leads out of the tables, or
  /// is no number of words below `limit`, or when the tree is none.
  static void read(const Image& image, std::size_t limit, NativeWords& words);

 private:
  static void write_options(const OptionSets& options, std::size_t count, ImageWriter& image);
  static void write_tree(const NativeWords& words, ImageWriter& image);
  static void read_options(const Image& image, OptionSets& options);
  static void read_nodes(const Image& image, NativeWords& words);
  static void read_edges(const Image& image, NativeWords& words);
  static void check_depths(const Image& image, const NativeWords& words);
  static void read_ends(const Image& image, std::size_t limit, NativeWords& words);
};

}  // namespace canonym
