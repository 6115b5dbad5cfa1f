#include "export/surfaces.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "canonym/spellings.h"

namespace canonym::cli {
namespace {

using Group = RecordSpelling::Group;
using Origin = Surface::Origin;

/// Where a text comes from that may turn out to be a surface of a record.
struct Origins {
  Origin origin = Origin::derived;
  std::set<std::string> languages;
};

/// By text, then by the record that it is a candidate of.
using Candidates = std::map<std::string, std::map<RecordIndex, Origins>>;

bool is_cyrillic(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xD0' && c <= '\xD3'; });
}

Origin origin_of(Group group) {
  if (group == Group::canonical) return Origin::chosen;
  return group == Group::native ? Origin::native : Origin::listed;
}

/// What one record is a candidate for.
class CandidateList {
 public:
  CandidateList(RecordIndex record, Candidates& all) : record_(record), all_(all) {}

  void add_all(const RecordSpellings& spellings) {
    for (const RecordSpelling& spelling : spellings.listed)
      if (spelling.group != Group::given && spelling.group != Group::patronymic) add_listed(spelling);
    add_full_names(spellings.listed);
    for (const NativeDerivation& derivation : spellings.derived)
      for (const SchemeSpelling& spelling : derivation.schemes) add_with_last_word(spelling.text);
    for (const InflectedName& name : spellings.inflected)
      for (const auto& [name_case, form] : name.forms) add_with_last_word(form);
  }

 private:
  Origins& add(const std::string& text, Origin origin) {
    Origins& origins = all_[text][record_];
    origins.origin = std::min(origins.origin, origin);
    return origins;
  }

  void add_listed(const RecordSpelling& spelling) {
    Origins& origins = add(spelling.text, origin_of(spelling.group));
    if (spelling.group == Group::native) origins.languages.insert(spelling.label);
  }

  /// "Sviatlana Tsikhanouskaya" and such, of words in one script.
  void add_full_names(const std::vector<RecordSpelling>& listed) {
    for (const RecordSpelling& given : listed)
      for (const RecordSpelling& family : listed)
        if (given.group == Group::given && family.group == Group::family &&
            is_cyrillic(given.text) == is_cyrillic(family.text))
          add(given.text + " " + family.text, Origin::listed);
  }

  /// With its last word, which may be a family name alone: the matcher knows.
  void add_with_last_word(const std::string& text) {
    add(text, Origin::derived);
    add(text.substr(text.rfind(' ') + 1), Origin::derived);
  }

  RecordIndex record_;
  Candidates& all_;
};

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

/// A style may choose another spelling than the canonical one.
void mark_chosen(std::vector<Surface>& surfaces) {
  std::set<std::pair<RecordIndex, std::string>> chosen;
  for (Surface& surface : surfaces) {
    if (surface.origin != Origin::chosen) continue;
    chosen.emplace(surface.record, surface.replacement);
    surface.origin = Origin::listed;
  }
  for (Surface& surface : surfaces)
    if (chosen.contains({surface.record, surface.text})) surface.origin = Origin::chosen;
}

/// Asks for each candidate.
Surfaces decide_all(const Matcher& matcher, const NormalizeOptions& options, const Candidates& candidates) {
  const Normalizer normalizer(matcher, options);
  Surfaces surfaces;
  for (const auto& [text, by_record] : candidates) {
    std::optional<Surface> surface = decide(normalizer, text);
    if (!surface) {
      ++surfaces.undecided;
      continue;
    }
    if (const auto found = by_record.find(surface->record); found != by_record.end()) {
      surface->origin = found->second.origin;
      surface->languages.assign(found->second.languages.begin(), found->second.languages.end());
    }
    surfaces.all.push_back(std::move(*surface));
  }
  mark_chosen(surfaces.all);
  std::stable_sort(surfaces.all.begin(), surfaces.all.end(),
                   [](const Surface& a, const Surface& b) { return a.record < b.record; });
  return surfaces;
}

}  // namespace

Surfaces list_surfaces(const Matcher& matcher, const NormalizeOptions& options) {
  Candidates candidates;
  for (RecordIndex record = 0; record < matcher.rules().size(); ++record)
    CandidateList(record, candidates).add_all(list_spellings(matcher, record));
  return decide_all(matcher, options, candidates);
}

Surfaces list_surfaces(const Matcher& matcher, const NormalizeOptions& options,
                       const std::vector<std::string>& texts) {
  Candidates candidates;
  for (const std::string& text : texts) candidates.try_emplace(text);
  return decide_all(matcher, options, candidates);
}

}  // namespace canonym::cli
