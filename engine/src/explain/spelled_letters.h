#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "derive/marked_letters.h"

namespace canonym {

/// A word, and where its letters stand in it.
class SpelledLetters {
 public:
  explicit SpelledLetters(std::string_view word);

  const MarkedLetters& letters() const { return letters_; }

  /// The text of the letters [begin, end), with the apostrophes and marks behind each.
  std::string_view text_of(std::size_t begin, std::size_t end) const {
    return word_.substr(begins_[begin], begins_[end] - begins_[begin]);
  }

 private:
  std::string_view word_;
  MarkedLetters letters_;
  std::vector<std::size_t> begins_;  // bytes; one more at the end
};

}  // namespace canonym
