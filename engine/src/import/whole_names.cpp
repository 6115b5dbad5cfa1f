#include "import/whole_names.h"

#include <algorithm>

#include "icu/fold.h"
#include "utf8.h"

namespace canonym {
namespace {

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

std::string_view last_word(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);
}

bool begin_alike(std::string_view a, std::string_view b) {
  const CodePoint one = decode_at(a, 0), other = decode_at(b, 0);
  return one.is_well_formed() && one.value == other.value;
}

/// Both are folded.
bool looks_like(std::string_view variant, std::string_view name) {
  const bool is_family = count_words(variant) == 1;
  return (is_family || count_words(variant) == count_words(name)) &&
         begin_alike(last_word(variant), last_word(name));
}

}  // namespace

void mark_whole(DraftRecord& record) {
  std::vector<std::string> names{fold_text(record.canonical.text.text)};
  for (const DraftSpelling& native : record.natives) names.push_back(fold_text(native.text.text));
  if (count_words(names.front()) == 1) return;  // it is found as listed
  for (DraftSpelling& variant : record.variants) {
    const std::string folded = fold_text(variant.text.text);
    const auto is_like = [&](const std::string& name) { return looks_like(folded, name); };
    variant.is_whole = std::ranges::none_of(names, is_like);
  }
}

}  // namespace canonym
