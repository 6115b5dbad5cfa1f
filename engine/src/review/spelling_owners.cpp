#include "review/spelling_owners.h"

#include <algorithm>

#include "compose/words.h"
#include "icu/fold.h"

namespace canonym {
namespace {

PartKind part_of(SpellingOwners::Role role) {
  if (role == SpellingOwners::Role::given) return PartKind::given;
  return role == SpellingOwners::Role::middle ? PartKind::patronymic : PartKind::family;
}

}  // namespace

std::string SpellingOwners::key_of(std::string_view spelling) {
  std::string key = fold_text(spelling);
  for (std::size_t at = key.find(". "); at != key.npos; at = key.find(". ", at)) key.erase(at + 1, 1);
  return key;
}

SpellingOwners::SpellingOwners(const Matcher::Compiled& compiled, const ElementTable& elements)
    : compiled_(compiled), elements_(elements) {
  for (ElementIndex i = 0; i < elements.all().size(); ++i) {
    const ElementPlace& place = elements.all()[i].place;
    if (place.kind != ElementKind::part) continue;
    const PartKind kind = compiled.model.groups[place.holder].kind;
    const std::string key = key_of(elements.all()[i].told.text);
    shared_[static_cast<std::size_t>(kind)].insert({key, {place.holder, i}});
    if (kind == PartKind::family) families_.insert({fold_text(elements.all()[i].told.text), place.holder});
  }
}

void SpellingOwners::add_form(const NameForm& form, ElementIndex element, Keys& keys) const {
  keys.insert({{Role::whole, key_of(form.whole)}, element});
  const std::pair<Role, std::string_view> parts[] = {
      {Role::given, form.given}, {Role::middle, form.middle}, {Role::family, form.family}};
  for (const auto& [role, text] : parts)
    if (!text.empty()) keys.insert({{role, key_of(text)}, element});
}

/// As composition takes it apart.
void SpellingOwners::add_variant(const Variant& variant, std::size_t family_words, ElementIndex element,
                                 Keys& keys) const {
  const std::string& text = variant.spelling.text;
  const bool is_read = family_words > 0 && !variant.whole && is_plain_name(text);
  if (is_read && split_words(text).size() <= family_words)
    return keys.insert({{Role::family, key_of(text)}, element}), void();
  const NameParts parts = is_read ? split_name(text, family_words) : NameParts();
  add_form({{}, text, parts.given, parts.middle, parts.family, {}, {}}, element, keys);
}

SpellingOwners::Keys SpellingOwners::read_record(RecordIndex index) const {
  const Record& record = compiled_.model.records[index];
  const ComposedRecord& composed = compiled_.composition.records[index];
  const std::size_t family_words = split_words(composed.canonical.family).size();
  Keys keys;
  for (std::uint32_t i = 0; i < record.natives.size(); ++i)
    add_form(composed.natives[i], *elements_.find({ElementKind::native, index, i}), keys);
  // A style is there to be written: that it is found, too, is not enough.
  for (std::uint32_t i = 0; i < record.variants.size(); ++i)
    add_variant(record.variants[i], family_words, *elements_.find({ElementKind::variant, index, i}), keys);
  for (std::uint32_t i = 0; i < record.nevers.size(); ++i)
    keys.insert({{Role::never, key_of(record.nevers[i].spelling.text)},
                 *elements_.find({ElementKind::never, index, i})});
  if (record.patronymic)
    keys.insert(
        {{Role::middle, key_of(record.patronymic->text)}, *elements_.find({ElementKind::patronymic, index})});
  return keys;
}

const SpellingOwners::Keys& SpellingOwners::keys_of(RecordIndex record) {
  const auto [known, is_new] = records_.try_emplace(record);
  if (is_new) known->second = read_record(record);
  return known->second;
}

bool SpellingOwners::uses(RecordIndex record, Role role, std::uint32_t group) const {
  const ComposedRecord& composed = compiled_.composition.records[record];
  if (role == Role::given) return std::ranges::binary_search(composed.given_groups, group);
  // A patronymic that a record does not know is known for one by its group.
  if (role == Role::middle)
    return composed.patronymic_groups.empty() ||
           std::ranges::find(composed.patronymic_groups, group) != composed.patronymic_groups.end();
  const auto [begin, end] = families_.equal_range(fold_text(composed.canonical.family));
  return std::any_of(begin, end, [&](const auto& known) { return known.second == group; });
}

void SpellingOwners::find(RecordIndex record, Role role, const std::string& key,
                          std::vector<ElementIndex>& found) {
  const auto [begin, end] = keys_of(record).equal_range({role, key});
  for (auto known = begin; known != end; ++known) found.push_back(known->second);
  if (role == Role::whole || role == Role::never) return;
  const SharedKeys& shared = shared_[static_cast<std::size_t>(part_of(role))];
  const auto [first, last] = shared.equal_range(key);
  for (auto known = first; known != last; ++known)
    if (uses(record, role, known->second.group)) found.push_back(known->second.element);
}

void SpellingOwners::find_shared(PartKind kind, const std::string& key,
                                 std::vector<ElementIndex>& found) const {
  const auto [begin, end] = shared_[static_cast<std::size_t>(kind)].equal_range(key);
  for (auto known = begin; known != end; ++known) found.push_back(known->second.element);
}

}  // namespace canonym
