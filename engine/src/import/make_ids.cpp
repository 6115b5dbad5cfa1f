#include "import/make_ids.h"

#include "icu/fold.h"

namespace canonym {
namespace {

constexpr std::size_t most_letters = 48;

/// "sviatlana-tsikhanouskaya"; "" without a letter or digit of ASCII.
std::string slug(std::string_view text) {
  std::string id;
  for (const char c : fold_text(text)) {
    if (id.size() == most_letters) break;
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

}  // namespace

IdMaker::IdMaker(const std::vector<std::string>& taken) : taken_(taken.begin(), taken.end()) {}

bool IdMaker::take(const std::string& id) {
  return !id.empty() && taken_.insert(id).second;
}

std::string IdMaker::make(std::string_view canonical, std::string_view input_id) {
  const std::string own = slug(canonical), given = slug(input_id);
  const std::string best = own.empty() ? given : own;
  if (take(best)) return best;
  const std::string both = own.empty() || given.empty() ? "" : own.substr(0, 40) + "-" + given.substr(0, 20);
  if (take(both)) return both;
  const std::string stem = best.empty() ? "name" : best;
  if (take(stem)) return stem;
  for (std::size_t number = 2;; ++number)
    if (std::string id = stem + "-" + std::to_string(number); take(id)) return id;
}

}  // namespace canonym
