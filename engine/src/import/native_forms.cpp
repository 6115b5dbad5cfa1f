#include "import/native_forms.h"

#include <algorithm>

#include "icu/script.h"

namespace canonym {

bool NativeForms::is_native(std::string_view text, std::string_view language, const DraftRecord& record) {
  if (!codes_.contains(language) ||
      std::ranges::count(record.natives, language, &DraftSpelling::language) > 0)
    return false;
  const std::string scripts = list_scripts(text);
  return !scripts.empty() && scripts.find(' ') == std::string::npos &&
         scripts != list_scripts(record.canonical.text.text) &&
         !alphabets_.find_foreign_letter(language, text) && !alphabets_.find_foreign_script(language, text);
}

}  // namespace canonym
