#include "import/check_utf8.h"

#include "utf8.h"

namespace canonym {

void check_utf8(const Source& source, ImportedNames& names) {
  constexpr std::size_t most = 20;
  const std::string_view text = source.text();
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < most;) {
    const CodePoint point = decode_at(text, at);
    if (point.is_well_formed()) {
      at += point.size;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && !decode_at(text, at).is_well_formed()) ++at;
    names.fail({&source, {begin, at}}, "this is not UTF-8");
    ++count;
  }
}

}  // namespace canonym
