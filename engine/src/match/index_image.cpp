#include "match/index_image.h"

#include <algorithm>
#include <bit>

namespace canonym {
namespace {

/// A native word, and how many letters of the next table are its own.
struct StoredForm {
  Little32 word;
  Little32 language;
  Little32 related;
  Little32 letter_count;
};

void write_native_forms(const NativeForms& forms, ImageWriter& image) {
  std::vector<StoredForm> stored;
  std::vector<Little32> letters;
  for (const NativeForm& form : forms.all()) {
    stored.push_back(
        {form.word, form.language, form.related, static_cast<std::uint32_t>(form.letters.size())});
    for (const char32_t letter : form.letters) letters.emplace_back(letter);
  }
  image.add_values<StoredForm>(SectionTag::native_forms, stored);
  image.add_values<Little32>(SectionTag::native_letters, letters);
}

bool is_of_languages(LanguageSet some, const IndexLimits& limits) {
  return (some & ~limits.languages) == 0;
}

NativeForms read_native_forms(const Image& image, std::size_t words, const IndexLimits& limits) {
  std::span<const Little32> letters = image.values<Little32>(SectionTag::native_letters);
  NativeForms forms;
  for (const StoredForm& stored : image.values<StoredForm>(SectionTag::native_forms)) {
    if (stored.letter_count > letters.size()) image.fail("a native word breaks off");
    const bool is_sound = stored.word < words && std::has_single_bit(std::uint32_t{stored.language}) &&
                          is_of_languages(stored.language | stored.related, limits);
    if (!is_sound) image.fail("a native word is none of its words");
    Letters own;
    for (const Little32 letter : letters.first(stored.letter_count)) {
      if (letter > 0x10FFFF) image.fail("a letter of it is none");
      own += static_cast<char32_t>(std::uint32_t{letter});
    }
    letters = letters.subspan(stored.letter_count);
    forms.add(stored.word, own, stored.language, stored.related);
  }
  return forms;
}

/// Whether a list of groups begins there, and they are some that there are.
bool is_list_of_groups(std::span<const Little32> lists, std::size_t at, const IndexLimits& limits) {
  if (at >= lists.size() || lists[at] >= lists.size() - at) return false;
  return std::ranges::all_of(lists.subspan(at + 1, lists[at]),
                             [&](Little32 group) { return group < limits.groups; });
}

bool is_sound(const EntryTraits& traits, const IndexLimits& limits) {
  // Bytes of an image: to look at them as what they are declared to be comes after this.
  const auto* bytes = reinterpret_cast<const unsigned char*>(&traits);
  const bool has_sound_bytes = bytes[0] <= static_cast<unsigned char>(EntryKind::patronymic) &&
                               bytes[1] <= static_cast<unsigned char>(Way::derived) && bytes[4] <= 1 &&
                               bytes[5] <= 1 && bytes[6] <= 1 && bytes[7] <= 1;
  return has_sound_bytes && is_of_languages(traits.languages | traits.related, limits);
}

/// With traits that are sound.
bool is_sound(const IndexTables::StoredEntry& entry, const IndexTables& tables, const IndexLimits& limits) {
  if (entry.traits >= tables.traits.size()) return false;
  return is_of_groups(tables.traits[entry.traits].kind)
             ? is_list_of_groups(tables.groups.all(), entry.owner, limits)
             : entry.owner < limits.records;
}

/// No loop ends early, so that each is one of vectors.
void check_nodes(const IndexTables& tables, const Image& image) {
  const auto count = static_cast<std::uint32_t>(tables.nodes.size());
  const TaggedNumber::Slots slots =
      TaggedNumber(count).look_at(tables.slots.all(), Index::root, Index::root + 1, count);
  if (count == 0 || !slots.are_within) image.fail("a name leads out of it");
  if (!slots.has_empty || !std::has_single_bit(tables.slots.size()))
    image.fail("its names cannot be looked up");
  const std::span<const Little32> first = tables.first_entry.all();
  if (first.size() != tables.nodes.size() + 1) image.fail("a name has no spellings");
  std::uint32_t is_disordered = 0;
  for (std::size_t i = 1; i < first.size(); ++i)
    is_disordered |= static_cast<std::uint32_t>(first[i - 1] > first[i]);
  if (is_disordered != 0 || first.back() > tables.entries.size()) image.fail("a spelling lies outside of it");
}

}  // namespace

void write_index(const IndexTables& tables, ImageWriter& image) {
  const Lexicon::Tables& words = tables.lexicon.tables();
  image.add_values(SectionTag::word_bytes, words.bytes.all());
  image.add_values(SectionTag::word_ends, words.ends.all());
  image.add_values(SectionTag::word_slots, words.slots.all());
  image.add_values(SectionTag::nodes, tables.nodes.all());
  image.add_values(SectionTag::node_slots, tables.slots.all());
  image.add_values(SectionTag::first_entries, tables.first_entry.all());
  image.add_values(SectionTag::entries, tables.entries.all());
  image.add_values(SectionTag::entry_traits, tables.traits.all());
  image.add_values(SectionTag::entry_groups, tables.groups.all());
  image.add_values(SectionTag::cases, tables.cases.all());
  image.add_values(SectionTag::lower_case_begins, tables.lower_case_begins.all());
  write_native_forms(tables.native_forms, image);
}

IndexTables read_index(const Image& image, const IndexLimits& limits) {
  const Lexicon::Tables words{Table(image.values<char>(SectionTag::word_bytes)),
                              Table(image.values<Little32>(SectionTag::word_ends)),
                              Table(image.values<Little32>(SectionTag::word_slots))};
  if (!Lexicon::is_sound(words)) image.fail("a word lies outside of it");
  IndexTables tables;
  tables.lexicon = Lexicon(words);
  tables.nodes = Table(image.values<Little64>(SectionTag::nodes));
  tables.slots = Table(image.values<Little32>(SectionTag::node_slots));
  tables.first_entry = Table(image.values<Little32>(SectionTag::first_entries));
  tables.entries = Table(image.values<IndexTables::StoredEntry>(SectionTag::entries));
  tables.traits = Table(image.values<EntryTraits>(SectionTag::entry_traits));
  tables.groups = Table(image.values<Little32>(SectionTag::entry_groups));
  tables.cases = Table(image.values<IndexTables::Case>(SectionTag::cases));
  tables.lower_case_begins = Table(image.values<Little64>(SectionTag::lower_case_begins));
  check_nodes(tables, image);
  for (const EntryTraits& traits : tables.traits.all())
    if (!is_sound(traits, limits)) image.fail("a spelling is of no kind");
  for (const IndexTables::StoredEntry& entry : tables.entries.all())
    if (!is_sound(entry, tables, limits)) image.fail("a spelling is of no record");
  for (const IndexTables::Case& one : tables.cases.all())
    if (one.letters > LetterCase::most_letters) image.fail("a word has too many letters");
  const std::size_t begins = tables.lower_case_begins.size();
  if (begins != 0 && begins != Index::begin_count / 64) image.fail("a table of it has an odd size");
  tables.native_forms = read_native_forms(image, tables.lexicon.size(), limits);
  return tables;
}

}  // namespace canonym
