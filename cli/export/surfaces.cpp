#include "export/surfaces.h"

#include <algorithm>
#include <optional>
#include <set>

#include "canonym/spellings.h"

namespace canonym::cli {
namespace {

using Group = RecordSpelling::Group;

bool is_cyrillic(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xD0' && c <= '\xD3'; });
}

/// "Sviatlana Tsikhanouskaya" and such, of words in one script.
void add_full_names(const std::vector<RecordSpelling>& listed, std::set<std::string>& texts) {
  for (const RecordSpelling& given : listed)
    for (const RecordSpelling& family : listed)
      if (given.group == Group::given && family.group == Group::family &&
          is_cyrillic(given.text) == is_cyrillic(family.text))
        texts.insert(given.text + " " + family.text);
}

/// With its last word, which may be a family name alone: the matcher knows.
void add_with_last_word(const std::string& text, std::set<std::string>& texts) {
  texts.insert(text);
  texts.insert(text.substr(text.rfind(' ') + 1));
}

std::set<std::string> list_candidates(const RecordSpellings& spellings) {
  std::set<std::string> texts;
  for (const RecordSpelling& spelling : spellings.listed)
    if (spelling.group != Group::given && spelling.group != Group::patronymic) texts.insert(spelling.text);
  add_full_names(spellings.listed, texts);
  for (const NativeDerivation& derivation : spellings.derived)
    for (const SchemeSpelling& spelling : derivation.schemes) add_with_last_word(spelling.text, texts);
  for (const InflectedName& name : spellings.inflected)
    for (const auto& [name_case, form] : name.forms) add_with_last_word(form, texts);
  return texts;
}

/// What becomes of a text that is one name and nothing else; none where that is not decided.
std::optional<Surface> decide(const Normalizer& normalizer, const std::string& text) {
  std::optional<Surface> surface;
  normalizer.annotate(text, [&](const Annotation& found) {
    const bool is_all = found.span == Span{0, text.size()};
    if (is_all && found.action != Action::skip && found.records.size() == 1)
      surface = Surface{text, found.records.front(), found.replacement};
  });
  return surface;
}

}  // namespace

Surfaces list_surfaces(const Matcher& matcher, const NormalizeOptions& options) {
  const Normalizer normalizer(matcher, options);
  Surfaces surfaces;
  std::set<std::string> asked;
  for (RecordIndex record = 0; record < matcher.rules().size(); ++record)
    asked.merge(list_candidates(list_spellings(matcher, record)));
  for (const std::string& text : asked) {
    std::optional<Surface> surface = decide(normalizer, text);
    if (surface)
      surfaces.all.push_back(std::move(*surface));
    else
      ++surfaces.undecided;
  }
  std::stable_sort(surfaces.all.begin(), surfaces.all.end(),
                   [](const Surface& a, const Surface& b) { return a.record < b.record; });
  return surfaces;
}

}  // namespace canonym::cli
