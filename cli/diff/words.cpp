#include "diff/words.h"

#include <algorithm>
#include <array>
#include <map>

#include "columns.h"
#include "diff/printable.h"

namespace canonym::cli {
namespace {

constexpr std::size_t most_names = 5;  // of one derivation

std::string_view plural_of(std::string_view one) {
  return one == "group of parts" ? "groups of parts" : "";
}

std::string describe_hit(const Hit& hit) {
  const std::string records = join_words(hit.records, ", ", most_names);
  if (hit.action == Action::skip) return "left: " + std::string(skip_name(hit.reason)) + " (" + records + ")";
  return "'" + make_printable(hit.replacement) + "' (" + records + ", " + std::string(way_name(hit.via)) +
         ")";
}

void add_names(const std::vector<std::string>& names, std::string_view sign, std::string& text) {
  for (std::size_t i = 0; i < std::min(names.size(), most_names); ++i)
    ((text += text.ends_with(':') ? " " : ", ") += sign) += in_quotes(names[i]);
  if (names.size() > most_names) text += " …";
}

void add_count(std::size_t count, std::string_view one, std::string_view what, std::string& text) {
  if (count > 0) ((text += text.empty() ? "" : ", ") += count_things(count, one)) += std::string(" ") += what;
}

void add_counts(const std::vector<ChangedItem>& items, std::string_view one, std::string& text) {
  std::map<ItemChange, std::size_t> counts;
  for (const ChangedItem& item : items) ++counts[item.change];
  for (const auto& [change, count] : counts) add_count(count, one, change_name(change), text);
}

/// The verb for one or for several: "appears", "appear".
std::string_view verb_of(SpellingEffect effect, std::size_t count) {
  constexpr std::array<std::string_view, 6> plural{
      "appear", "vanish", "change", "become ambiguous", "cease to be ambiguous", "known otherwise"};
  return count == 1 ? effect_name(effect) : plural[static_cast<std::size_t>(effect)];
}

}  // namespace

std::string count_things(std::size_t count, std::string_view one) {
  const std::string_view many = plural_of(one);
  const std::string text = std::to_string(count) + " ";
  if (count == 1) return text + std::string(one);
  return text + (many.empty() ? std::string(one) + "s" : std::string(many));
}

std::string describe_hits(const std::vector<Hit>& hits) {
  std::string text;
  for (const Hit& hit : hits) (text += text.empty() ? "" : " + ") += describe_hit(hit);
  return text.empty() ? "not found" : text;
}

std::string describe_field(const FieldChange& field) {
  const std::string name = field.field + ": ";
  if (field.before.empty()) return name + "+ " + in_quotes(field.after);
  if (field.after.empty()) return name + "- " + in_quotes(field.before);
  return name + in_quotes(field.before) + " → " + in_quotes(field.after);
}

std::string describe_record(const ChangedItem& record) {
  const std::string old = record.old_id.empty() ? "" : record.old_id + " → ";
  return old + record.id + " (" + record.kind + ") " + in_quotes(record.canonical);
}

std::string describe_group(const ChangedItem& group) {
  return group.kind + " " + in_quotes(group.id) + ", of " + count_things(group.records, "record");
}

std::string describe_table(const ChangedItem& table) {
  return table.kind + " " + in_quotes(table.id);
}

std::string describe_derivation(const ChangedDerivation& derivation) {
  std::string text = derivation.record + " " + in_quotes(derivation.native) + ":";
  add_names(derivation.lost, "- ", text);
  add_names(derivation.added, "+ ", text);
  return text;
}

std::vector<std::vector<ChangedSpelling>> group_by_effect(const std::vector<ChangedSpelling>& spellings) {
  std::vector<std::vector<ChangedSpelling>> groups;
  for (const ChangedSpelling& spelling : spellings) {
    if (groups.empty() || groups.back().front().effect != spelling.effect) groups.emplace_back();
    groups.back().push_back(spelling);
  }
  return groups;
}

std::string_view sign_of(ItemChange change) {
  constexpr std::array<std::string_view, 4> signs{"+", "-", ">", "~"};
  return signs[static_cast<std::size_t>(change)];
}

std::string summarize(const RuleDifference& difference) {
  std::string text;
  add_counts(difference.records, "record", text);
  add_counts(difference.groups, "group of parts", text);
  add_counts(difference.tables, "table", text);
  std::map<SpellingEffect, std::size_t> effects;
  for (const ChangedSpelling& spelling : difference.spellings) ++effects[spelling.effect];
  for (const auto& [effect, count] : effects) add_count(count, "spelling", verb_of(effect, count), text);
  return text.empty() ? "no difference" : text;
}

}  // namespace canonym::cli
