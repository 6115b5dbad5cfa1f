#include "derive/common_words.h"

#include <algorithm>
#include <mutex>
#include <string_view>
#include <unordered_set>

#include "icu/fold.h"

namespace canonym {
namespace {

bool is_folded(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

struct CommonWords::Words {
  explicit Words(std::vector<LateList<std::string>> all) : lists(std::move(all)) {}

  const std::unordered_set<std::string>& all() {
    std::call_once(once, [this] {
      for (const LateList<std::string>& list : lists) {
        folded.reserve(folded.size() + list.size());
        for (const std::string& word : list) folded.insert(is_folded(word) ? word : fold_text(word));
      }
    });
    return folded;
  }

  std::vector<LateList<std::string>> lists;
  std::once_flag once;
  std::unordered_set<std::string> folded;
};

CommonWords::CommonWords(std::vector<LateList<std::string>> lists)
    : words_(std::make_shared<Words>(std::move(lists))) {}

bool CommonWords::contains(const std::string& folded) const {
  return words_ && words_->all().contains(folded);
}

}  // namespace canonym
