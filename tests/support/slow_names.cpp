#include "support/slow_names.h"

#include <algorithm>
#include <optional>

#include "icu/fold.h"
#include "support/slow_words.h"

namespace canonym::slow {
namespace {

bool is_person(const Record& record) {
  return record.kind == Kind::person && split_at_blanks(record.canonical.text).size() > 1;
}

bool can_be_read(std::string_view spelling) {
  for (const std::string_view sign :
       {".", ",", ";", ":", "/", "(", ")", "&", "\"", "“", "”", "„", "«", "»", "‹", "›"})
    if (fold_text(spelling).find(sign) != std::string::npos) return false;
  return true;
}

/// A spelling taken apart; the middle may be empty.
struct Reading {
  std::string_view given, middle, family;
};

std::string_view join(const std::vector<std::string_view>& words, std::size_t first, std::size_t end) {
  if (first >= end) return {};
  return {words[first].data(),
          static_cast<std::size_t>(words[end - 1].data() + words[end - 1].size() - words[first].data())};
}

std::optional<Reading> read_full(std::string_view spelling, std::size_t family_words) {
  const std::vector<std::string_view> words = split_at_blanks(spelling);
  if (words.size() <= family_words) return std::nullopt;
  const std::size_t family = words.size() - family_words;
  return Reading{words[0], join(words, 1, family), join(words, family, words.size())};
}

void add_spelling(Names& names, std::string_view spelling, Way way, std::size_t family_words,
                  const Origin& origin = {}) {
  if (!can_be_read(spelling)) return names.fulls.push_back({spelling, way, Shape::whole, 0, 0, origin});
  const std::optional<Reading> reading = read_full(spelling, family_words);
  if (!reading) return names.families.push_back({spelling, way, origin});
  names.fulls.push_back({spelling, way, Shape::given_family, 1, family_words, origin});
  const Way part_way = way == Way::canonical ? Way::canonical : Way::part;
  names.givens.push_back({reading->given, part_way, origin});
  names.families.push_back({reading->family, part_way, origin});
  if (!reading->middle.empty()) names.patronymics.push_back({reading->middle, part_way, origin});
}

Origin origin_of(const Native& native, const Record& record) {
  return {native.language.text, record.derive, false, nullptr};
}

Origin origin_of(const StyleSpelling& style) {
  return {style.style.text, false, false, nullptr};
}

bool stands_in(const PartGroup& group, std::string_view word) {
  const auto is_word = [&](const Written& written) { return fold_text(written.text) == fold_text(word); };
  return !word.empty() && (is_word(group.key) || std::ranges::any_of(group.spellings, is_word));
}

void add_group(const PartGroup& group, std::vector<Part>& parts) {
  const Origin shared{{}, false, group.kind != PartKind::family, nullptr};
  parts.push_back({group.key.text, Way::part, shared});
  for (const Written& spelling : group.spellings) parts.push_back({spelling.text, Way::part, shared});
}

void add_groups(const RuleModel& model, PartKind kind, std::string_view word, std::vector<Part>& parts) {
  for (const PartGroup& group : model.groups)
    if (group.kind == kind && stands_in(group, word)) add_group(group, parts);
}

/// Groups that list any of these; else, of a record without native forms, those off which one is read.
std::vector<Part> find_groups(const RuleModel& model, PartKind kind, const std::vector<Part>& words,
                              const Record& record, const GroupSearch& search) {
  std::vector<Part> parts;
  for (const Part& word : words) add_groups(model, kind, word.text, parts);
  const bool is_named = kind == PartKind::given && record.given;
  if (!parts.empty() || (!record.natives.empty() && !is_named)) return parts;
  for (const Part& word : words)
    for (const PartGroup* group : search.read(kind, word.text)) add_group(*group, parts);
  return parts;
}

/// Those of the canonical given name, and those that list one of a native form.
std::vector<Part> find_given_groups(const RuleModel& model, std::string_view given, const Record& record,
                                    std::size_t family_words, const GroupSearch& search) {
  std::vector<Part> groups = find_groups(model, PartKind::given, {{given}}, record, search);
  if (record.given) return groups;
  for (const Native& native : record.natives)
    if (const auto reading = read_full(native.spelling.text, family_words))
      add_groups(model, PartKind::given, reading->given, groups);
  return groups;
}

/// Given names and patronymics that stand in a group are known by the group, but for their language.
void prefer_groups(std::vector<Part>& own, const std::vector<Part>& of_groups) {
  const auto is_in_group = [&](const Part& part) {
    return std::ranges::find(of_groups, part.text, &Part::text) != of_groups.end();
  };
  std::erase_if(own, [&](const Part& part) { return is_in_group(part) && part.origin.language.empty(); });
  for (Part& part : own)
    if (is_in_group(part)) part.way = Way::part;
  own.insert(own.end(), of_groups.begin(), of_groups.end());
}

Names list_person(const RuleModel& model, const Record& record, const GroupSearch& search) {
  Names names;
  const std::size_t family_words = record.family ? split_at_blanks(record.family->text).size() : 1;
  add_spelling(names, record.canonical.text, Way::canonical, family_words);
  for (const Native& native : record.natives)
    add_spelling(names, native.spelling.text, Way::canonical, family_words, origin_of(native, record));
  for (const StyleSpelling& style : record.styles)
    add_spelling(names, style.spelling.text, Way::variant, family_words, origin_of(style));
  for (const Variant& variant : record.variants) {
    if (variant.whole) {
      names.fulls.push_back({variant.spelling.text, Way::variant, Shape::whole, 0, 0, {}});
    } else {
      add_spelling(names, variant.spelling.text, Way::variant, family_words);
    }
  }
  const Reading canonical = read_full(record.canonical.text, family_words).value_or(Reading{});
  if (record.patronymic) names.patronymics.push_back({record.patronymic->text, Way::canonical});
  add_groups(model, PartKind::family, canonical.family, names.families);
  prefer_groups(names.givens, find_given_groups(model, record.given ? record.given->text : canonical.given,
                                                record, family_words, search));
  prefer_groups(names.patronymics,
                find_groups(model, PartKind::patronymic, names.patronymics, record, search));
  return names;
}

}  // namespace

Names list_names(const RuleModel& model, const Record& record, const GroupSearch& search) {
  Names names;
  if (is_person(record)) {
    names = list_person(model, record, search);
  } else {
    const auto add = [&](std::string_view spelling, Way way, const Origin& origin = {}) {
      names.fulls.push_back({spelling, way, Shape::whole, 0, 0, origin});
    };
    add(record.canonical.text, Way::canonical);
    for (const Native& native : record.natives)
      add(native.spelling.text, Way::canonical, origin_of(native, record));
    for (const StyleSpelling& style : record.styles) add(style.spelling.text, Way::variant, origin_of(style));
    for (const Variant& variant : record.variants) add(variant.spelling.text, Way::variant);
  }
  if (record.kind == Kind::term) return names;
  for (Full& full : names.fulls) full.origin.record = &record;
  for (std::vector<Part>* parts : {&names.givens, &names.patronymics, &names.families})
    for (Part& part : *parts) part.origin.record = &record;
  return names;
}

}  // namespace canonym::slow
