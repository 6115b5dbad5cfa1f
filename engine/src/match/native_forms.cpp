#include "match/native_forms.h"

namespace canonym {

void NativeForms::add(WordId word, const Letters& letters, LanguageSet languages, LanguageSet related) {
  for (LanguageSet rest = languages; rest != 0; rest &= rest - 1) {
    const LanguageSet language = rest & (~rest + 1);
    const auto [place, is_new] = index_.try_emplace({language, letters}, all_.size());
    if (is_new) all_.push_back({word, language, 0, letters});
    all_[place->second].related |= related & ~language;
  }
}

std::optional<std::uint32_t> NativeForms::find(LanguageSet language, const Letters& letters) const {
  const auto found = index_.find({language, letters});
  if (found == index_.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found->second);
}

}  // namespace canonym
