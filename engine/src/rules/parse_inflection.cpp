#include "rules/parse_inflection.h"

#include <algorithm>
#include <utility>

#include "rules/read_words.h"
#include "rules/split_list.h"
#include "rules/table_keys.h"

namespace canonym {
namespace {

struct UseName {
  std::string_view name;
  bool ParadigmUse::*flag;
};

constexpr std::array<UseName, 4> uses{{
    {"given", &ParadigmUse::given},
    {"family", &ParadigmUse::family},
    {"patronymic", &ParadigmUse::patronymic},
    {"place", &ParadigmUse::place},
}};

ParadigmUse read_use(const Value& value, Diagnostics& problems) {
  ParadigmUse use;
  for (const Written& item : split_written_list(value.scalar)) {
    const auto known = std::ranges::find(uses, std::string_view(item.text), &UseName::name);
    if (known != uses.end()) {
      use.*known->flag = true;
      continue;
    }
    std::array<std::string_view, uses.size()> names;
    std::ranges::transform(uses, names.begin(), &UseName::name);
    report_unknown_word(item, names, problems);
  }
  return use;
}

std::vector<std::string> read_endings(std::string_view text) {
  std::vector<std::string> endings = split_list(text);
  for (std::string& ending : endings)
    if (ending == "-") ending.clear();
  return endings;
}

void read_forms(const Value& value, Paradigm& paradigm, Diagnostics& problems) {
  for (const Value::Member& member : value.members)
    if (has_shape(member.value, Shape::text, in_quotes(member.key.text), problems))
      paradigm.forms.push_back({member.key, read_endings(member.value.scalar.text)});
}

constexpr ParadigmUse every_use{true, true, true, true};

constexpr std::array<Key<Paradigm>, 4> paradigm_keys{{
    {"title", Shape::text,
     [](const Value& value, Paradigm& paradigm, Diagnostics&) { paradigm.title = value.scalar.text; }},
    {"of", Shape::text,
     [](const Value& value, Paradigm& paradigm, Diagnostics& problems) {
       paradigm.use = read_use(value, problems);
     }},
    {"base", Shape::text,
     [](const Value& value, Paradigm& paradigm, Diagnostics&) { paradigm.base = value.scalar; }, true},
    {"forms", Shape::mapping, read_forms, true},
}};

void read_paradigms(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value& item : value.items) {
    if (!has_shape(item, Shape::mapping, "a paradigm", problems)) continue;
    Paradigm paradigm;
    paradigm.at = item.at();
    paradigm.use = every_use;
    read_keys(item, item.at(), paradigm_keys, paradigm, problems);
    draft.inflection->paradigms.push_back(std::move(paradigm));
  }
}

/// What is left empty is kept: no paradigm makes it, and the table says so.
void read_forms_of_case(const Value::Member& member, InflectionSample& sample) {
  std::vector<Written> forms = split_written_list(member.value.scalar);
  if (forms.empty()) forms.push_back(member.value.scalar);
  for (Written& form : forms) sample.forms.emplace_back(member.key, std::move(form));
}

/// A sample's keys are `base`, `of` and the names of cases, which the table checks.
InflectionSample read_sample(const Value& item, Diagnostics& problems) {
  InflectionSample sample;
  sample.use = every_use;
  for (const Value::Member& member : item.members) {
    if (!has_shape(member.value, Shape::text, in_quotes(member.key.text), problems)) continue;
    if (member.key.text == "base")
      sample.base = member.value.scalar;
    else if (member.key.text == "of")
      sample.use = read_use(member.value, problems);
    else
      read_forms_of_case(member, sample);
  }
  if (sample.base.text.empty()) report_missing_key(item.at(), "base", problems);
  return sample;
}

void read_samples(const Value& value, FileDraft& draft, Diagnostics& problems) {
  for (const Value& item : value.items)
    if (has_shape(item, Shape::mapping, "a sample", problems))
      draft.inflection->samples.push_back(read_sample(item, problems));
}

constexpr auto inflection_keys = with_common_keys(std::array<Key<FileDraft>, 6>{{
    {"inflection", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       check_language(value.scalar, problems);
       draft.inflection->language = value.scalar;
     }},
    {"words", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) {
       draft.inflection->words = split_list(value.scalar.text);
     },
     true},
    {"classes", Shape::mapping,
     [](const Value& value, FileDraft& draft, Diagnostics& problems) {
       draft.inflection->classes = read_classes(value, problems);
     }},
    {"cases", Shape::text,
     [](const Value& value, FileDraft& draft, Diagnostics&) {
       draft.inflection->cases = split_written_list(value.scalar);
     },
     true},
    {"paradigms", Shape::list, read_paradigms, true},
    {"samples", Shape::list, read_samples, true},
}});

}  // namespace

void parse_inflection(const Value& root, FileDraft& draft) {
  draft.inflection.emplace();
  read_keys(root, draft.file.at, inflection_keys, draft, draft.problems);
}

}  // namespace canonym
