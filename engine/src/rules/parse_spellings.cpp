#include "rules/parse_spellings.h"

#include <string>
#include <utility>

#include "rules/keys.h"
#include "rules/read_spelling.h"
#include "rules/read_words.h"

namespace canonym {
namespace {

template <class Owner>
void set_spelling(const Value& value, Owner& owner, Diagnostics& problems) {
  if (std::optional<Written> spelling = read_spelling(value.scalar, problems))
    owner.spelling = std::move(*spelling);
}

template <class Owner>
void set_source(const Value& value, Owner& owner, Diagnostics&) {
  owner.source = value.scalar;
}

template <class Owner>
void set_since(const Value& value, Owner& owner, Diagnostics& problems) {
  owner.since = read_date(value, problems);
}

template <class Owner>
void set_until(const Value& value, Owner& owner, Diagnostics& problems) {
  owner.until = read_date(value, problems);
}

template <class Owner>
void set_why(const Value& value, Owner& owner, Diagnostics&) {
  owner.why = value.scalar.text;
}

constexpr std::array<Key<Variant>, 6> variant_keys{{
    {"spelling", Shape::text, set_spelling, true},
    {"status", Shape::text,
     [](const Value& value, Variant& variant, Diagnostics& problems) {
       variant.status = read_status(value, problems).value_or(VariantStatus::plain);
     }},
    {"source", Shape::text, set_source},
    {"since", Shape::text, set_since},
    {"until", Shape::text, set_until},
    {"whole", Shape::text,
     [](const Value& value, Variant& variant, Diagnostics& problems) {
       variant.whole = read_boolean(value, problems).value_or(false);
     }},
}};

constexpr std::array<Key<Never>, 2> never_keys{{
    {"spelling", Shape::text, set_spelling, true},
    {"why", Shape::text, set_why},
}};

constexpr std::array<Key<StyleSpelling>, 5> style_keys{{
    {"spelling", Shape::text, set_spelling, true},
    {"since", Shape::text, set_since},
    {"until", Shape::text, set_until},
    {"why", Shape::text, set_why},
    {"source", Shape::text, set_source},
}};

/// Keeps what has a spelling; the lack of one has been reported.
template <class Item>
void keep_usable(std::vector<Item>& items, Item item) {
  if (!item.spelling.text.empty()) items.push_back(std::move(item));
}

template <class Item, std::size_t count>
std::vector<Item> parse_items(const Value& list, std::string_view what,
                              const std::array<Key<Item>, count>& keys, Diagnostics& problems) {
  std::vector<Item> items;
  items.reserve(list.items.size());
  for (const Value& value : list.items) {
    if (!has_shape(value, Shape::text_or_mapping, what, problems)) continue;
    Item item;
    item.at = value.at();
    read_short_or_long(value, keys, "spelling", item, problems);
    keep_usable(items, std::move(item));
  }
  return items;
}

}  // namespace

std::vector<Variant> parse_variants(const Value& list, Diagnostics& problems) {
  std::vector<Variant> variants = parse_items(list, "a variant", variant_keys, problems);
  for (const Variant& variant : variants) check_period(variant.since, variant.until, variant.at, problems);
  return variants;
}

std::vector<Never> parse_nevers(const Value& list, Diagnostics& problems) {
  return parse_items(list, "an item of 'never'", never_keys, problems);
}

std::vector<Native> parse_natives(const Value& mapping, Diagnostics& problems) {
  std::vector<Native> natives;
  for (const Value::Member& member : mapping.members)
    if (std::optional<Written> spelling = read_spelling(member.value, "a native form", problems))
      natives.push_back({member.key, std::move(*spelling)});
  return natives;
}

std::vector<StyleSpelling> parse_style_spellings(const Value& mapping, Diagnostics& problems) {
  std::vector<StyleSpelling> styles;
  for (const Value::Member& member : mapping.members) {
    const bool is_usable = check_id(member.key, "name of a style", problems);
    if (!has_shape(member.value, Shape::text_or_mapping, "a style's spelling", problems) || !is_usable)
      continue;
    StyleSpelling style;
    style.style = member.key;
    read_short_or_long(member.value, style_keys, "spelling", style, problems);
    check_period(style.since, style.until, member.value.at(), problems);
    keep_usable(styles, std::move(style));
  }
  return styles;
}

}  // namespace canonym
