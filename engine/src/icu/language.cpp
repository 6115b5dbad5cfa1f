#include "icu/language.h"

#include <unicode/uloc.h>

#include <string>
#include <unordered_set>

namespace canonym {

struct LanguageCodes::Codes {
  std::unordered_set<std::string> all;
};

LanguageCodes::LanguageCodes() {
  auto codes = std::make_unique<Codes>();
  for (const char* const* code = uloc_getISOLanguages(); *code; ++code) {
    codes->all.insert(*code);
    // A language that has two letters has three as well.
    codes->all.insert(uloc_getISO3Language(*code));
  }
  codes->all.erase("");
  codes_ = std::move(codes);
}

LanguageCodes::~LanguageCodes() = default;

bool LanguageCodes::contains(std::string_view code) const {
  return codes_->all.contains(std::string(code));
}

}  // namespace canonym
