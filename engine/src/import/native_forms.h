#pragma once

#include <string_view>

#include "icu/alphabets.h"
#include "icu/language.h"
#include "import/draft.h"

namespace canonym {

/// Tells native forms from variants.
class NativeForms {
 public:
  /// Whether a spelling may be the native form of a record in its language: the first in a language of ISO
  /// 639, in one script, which is not that of the canonical spelling, with letters of the language only.
  bool is_native(std::string_view text, std::string_view language, const DraftRecord& record);

 private:
  LanguageCodes codes_;
  Alphabets alphabets_;
};

}  // namespace canonym
