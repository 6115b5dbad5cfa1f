#include "match/entry_languages.h"

#include "icu/writing.h"

namespace canonym {

NativeScripts scripts_of(const ComposedRecord& record, const LanguageTables& tables) {
  NativeScripts scripts;
  for (const NameForm& native : record.natives)
    if (const LanguageSet language = tables.find(native.label))
      scripts.emplace_back(script_of_text(native.whole), language);
  return scripts;
}

void add_language(const Spelling& spelling, const NativeScripts& natives, const LanguageTables& tables,
                  Entry& entry) {
  entry.languages = spelling.language.empty() ? 0 : tables.find(spelling.language);
  if (spelling.language.empty() && !natives.empty()) {
    const std::string_view own = script_of_text(spelling.text);
    for (const auto& [script, language] : natives)
      if (script == own) entry.languages = entry.languages | language;
  }
  entry.derives = spelling.derives && tables.correspondences.contains(spelling.language);
  entry.related = entry.derives ? tables.related_to(spelling.language) : 0;
}

}  // namespace canonym
