#include "canonym/edit.h"

#include <cassert>

namespace canonym {

std::string apply_edits(std::string_view text, std::span<const Edit> edits) {
  std::string result;
  result.reserve(text.size());
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    assert(done <= edit.span.begin && edit.span.begin <= edit.span.end && edit.span.end <= text.size());
    result.append(text, done, edit.span.begin - done);
    result += edit.replacement;
    done = edit.span.end;
  }
  result.append(text, done);
  return result;
}

std::vector<Edit> invert_edits(std::string_view text, std::span<const Edit> edits) {
  std::vector<Edit> inverse;
  inverse.reserve(edits.size());
  std::size_t removed = 0;
  std::size_t written = 0;
  for (const Edit& edit : edits) {
    const std::size_t begin = edit.span.begin - removed + written;
    inverse.push_back({{begin, begin + edit.replacement.size()},
                       std::string(text.substr(edit.span.begin, edit.span.size()))});
    removed += edit.span.size();
    written += edit.replacement.size();
  }
  return inverse;
}

}  // namespace canonym
