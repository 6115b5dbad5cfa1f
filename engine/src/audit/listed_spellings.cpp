#include "audit/listed_spellings.h"

#include <algorithm>
#include <map>

#include "compose/words.h"
#include "icu/fold.h"
#include "icu/script.h"
#include "icu/writing.h"

namespace canonym {
namespace {

bool may_be_derived(const Written& spelling) {
  const std::string_view script = script_of_text(spelling.text);
  return script == "Latn" || script == "Cyrl";
}

/// What is attested with a source is evidence, though a table may explain it.
bool is_listed(const Variant& variant) {
  const bool tells_more = variant.status == VariantStatus::misspelling ||
                          variant.status == VariantStatus::tradition ||
                          (variant.status == VariantStatus::attested && variant.source);
  return !tells_more && may_be_derived(variant.spelling);
}

/// Folded family names of composed persons, and who has them.
using Families = std::map<std::string, std::vector<RecordIndex>>;

Families find_families(const Matcher::Compiled& compiled) {
  Families families;
  for (RecordIndex record = 0; record < compiled.model.records.size(); ++record) {
    const std::string_view family = compiled.composition.records[record].canonical.family;
    if (!family.empty()) families[fold_text(family)].push_back(record);
  }
  return families;
}

/// Who uses a shared family name, by any of its spellings; nobody if one of them derives nothing.
std::vector<RecordIndex> find_deriving_users(const PartGroup& group, const Families& families,
                                             const Matcher::Compiled& compiled) {
  std::vector<RecordIndex> users;
  const auto add = [&](const Written& spelling) {
    const auto found = families.find(fold_text(spelling.text));
    if (found != families.end()) users.insert(users.end(), found->second.begin(), found->second.end());
  };
  add(group.key);
  for (const Written& spelling : group.spellings) add(spelling);
  std::ranges::sort(users);
  users.erase(std::unique(users.begin(), users.end()), users.end());
  const bool all_derive = std::ranges::all_of(users, [&](RecordIndex user) {
    return derives_spellings(compiled.model.records[user], compiled.tables);
  });
  return all_derive ? users : std::vector<RecordIndex>();
}

/// By which a record finds the group: to be kept.
bool is_used_as_key(const Written& spelling, const Families& families) {
  return families.contains(fold_text(spelling.text));
}

}  // namespace

bool derives_spellings(const Record& record, const LanguageTables& tables) {
  return record.derive && std::ranges::any_of(record.natives, [&](const Native& native) {
           return tables.correspondences.contains(native.language.text);
         });
}

std::vector<ListedSpelling> find_listed_spellings(const Matcher::Compiled& compiled) {
  const RuleModel& model = compiled.model;
  std::vector<ListedSpelling> listed;
  for (RecordIndex index = 0; index < model.records.size(); ++index) {
    const Record& record = model.records[index];
    if (!derives_spellings(record, compiled.tables)) continue;
    for (const Variant& variant : record.variants)
      if (is_listed(variant))
        listed.push_back({&variant.spelling,
                          variant.at,
                          {index},
                          record.file,
                          &record.variants,
                          record.variants.size(),
                          &variant});
  }
  const Families families = find_families(compiled);
  for (const PartGroup& group : model.groups) {
    if (group.kind != PartKind::family) continue;
    const std::vector<RecordIndex> users = find_deriving_users(group, families, compiled);
    if (users.empty()) continue;
    for (const Written& spelling : group.spellings)
      if (may_be_derived(spelling) && !is_used_as_key(spelling, families))
        listed.push_back(
            {&spelling, spelling.at, users, group.file, &group.spellings, group.spellings.size(), nullptr});
  }
  return listed;
}

RuleModel without_listed_spellings(const Matcher::Compiled& compiled) {
  RuleModel model = compiled.model;
  for (Record& record : model.records.own())
    if (derives_spellings(record, compiled.tables)) std::erase_if(record.variants, is_listed);
  const Families families = find_families(compiled);
  for (PartGroup& group : model.groups)
    if (group.kind == PartKind::family && !find_deriving_users(group, families, compiled).empty())
      std::erase_if(group.spellings, [&](const Written& spelling) {
        return may_be_derived(spelling) && !is_used_as_key(spelling, families);
      });
  return model;
}

std::vector<std::string> texts_with(const ListedSpelling& listed, const ComposedRecord& record) {
  const std::string& spelling = listed.spelling->text;
  std::vector<std::string> texts{spelling};
  const NameForm& canonical = record.canonical;
  const bool is_whole = listed.variant && listed.variant->whole;
  if (canonical.family.empty() || is_whole || !is_plain_name(spelling)) return texts;
  const std::size_t family_words = split_words(canonical.family).size();
  const NameParts parts = split_name(spelling, family_words);
  const std::string family(parts.family.empty() ? std::string_view(spelling) : parts.family);
  const std::string given(parts.given.empty() ? canonical.given : parts.given);
  if (!parts.family.empty()) texts.push_back(family);
  texts.push_back(std::string(canonical.given) + " " + family);
  texts.push_back(given.substr(0, decode_at(given, 0).size) + ". " + family);
  if (!parts.given.empty()) texts.push_back(given + " " + std::string(canonical.family));
  return texts;
}

}  // namespace canonym
