#include "match/full_names.h"

#include <algorithm>

#include "match/plain_words.h"

namespace canonym {
namespace {

constexpr std::size_t least_letters = 3;  // a shorter word may be an initial

/// Whether a word ends with a blank and another one may begin behind it: told without reading them.
bool may_have_two_words(std::string_view text, std::size_t at) {
  const auto is_letter = [&](std::size_t place) {
    const auto byte = static_cast<unsigned char>(text[place]);
    return byte >= 0x80 || (byte | 0x20) >= 'a';
  };
  std::size_t end = at;
  while (end < text.size() && is_letter(end)) ++end;
  return end - at >= least_letters && end + 1 < text.size() && text[end] == ' ' && is_letter(end + 1);
}

}  // namespace

std::optional<FullName> FullNames::find(std::string_view text, std::size_t at) {
  is_unlisted_ = false;
  if (!may_have_two_words(text, at)) return std::nullopt;
  const std::optional<FullName> name = find_listed(text, at);
  if (!name || may_go_on(text, name->end)) return std::nullopt;
  return is_kept(*name, text.substr(at, name->end - at)) ? name : std::nullopt;
}

/// What is said of a canonical spelling is said of its record.
bool FullNames::is_kept(const FullName& name, std::string_view spelling) {
  using Verdict = KnownFullNames::Verdict;
  if (!known_)
    known_ = compiled_.known_full_names.find(readings_.languages(), compiled_.model.records.size());
  const Verdict known = *known_ ? (*known_)->of(name.record) : Verdict::unknown;
  if (known != Verdict::unknown) return known == Verdict::kept;
  const bool is_kept = is_written_so(name, spelling) && !is_in_other_name(spelling, name.record);
  if (*known_) (*known_)->note(name.record, is_kept ? Verdict::kept : Verdict::weighed);
  return is_kept;
}

/// The only spelling that two plain words are as they stand, if it is to be kept.
std::optional<FullName> FullNames::find_listed(std::string_view text, std::size_t at) {
  const Index& index = compiled_.index;
  Index::Node node = Index::root;
  std::size_t begin = at;
  const auto read = [&](Joiner joiner) {
    compiled_.reader.read(text, begin, compiled_.longest_word(), word_);
    if (word_.end_count != 1) return false;
    listed_second_ = index.lexicon().find(word_.folded_to(word_.ends[0]));
    is_unlisted_ = begin == at && listed_second_ == Lexicon::unknown;
    if (listed_second_ == Lexicon::unknown) return false;
    const std::string_view word = text.substr(begin, word_.ends[0].end - begin);
    if (word.size() < least_letters || !is_plain_word(word)) return false;
    node = index.step(node, joiner, listed_second_);
    begin = word_.ends[0].end;
    return node != Index::none;
  };
  if (!read(Joiner::none) || begin == text.size() || text[begin] != ' ') return std::nullopt;
  ++begin;
  listed_first_ = listed_second_;
  if (begin == text.size() || !read(Joiner::blank)) return std::nullopt;

  const Entries entries = index.entries(node);
  if (entries.begin() == entries.end() || ++entries.begin() != entries.end()) return std::nullopt;
  const Entry entry = *entries.begin();
  if (!is_canonical(entry, text.substr(at, begin - at))) return std::nullopt;
  return FullName{begin, entry.owner, entry.given_words > 0};
}

/// Whether the entry is of the canonical spelling, and the name stands so.
bool FullNames::is_canonical(const Entry& entry, std::string_view name) const {
  return entry.kind == EntryKind::whole && entry.way == Way::canonical && !entry.is_abbreviation &&
         name == compiled_.model.records[entry.owner].canonical.text;
}

/// Whether that is what is written for the record, as a name and in every style.
bool FullNames::is_written_so(const FullName& name, std::string_view spelling) const {
  if (compiled_.model.records[name.record].kind == Kind::term) return false;
  const ComposedRecord& record = compiled_.composition.records[name.record];
  if (spelling != record.canonical.whole || !record.styles.empty()) return false;
  if (!name.is_composed) return record.families.empty();
  return spelling.starts_with(record.canonical.given) && spelling.ends_with(record.canonical.family) &&
         record.canonical.given.size() + 1 + record.canonical.family.size() == spelling.size();
}

/// Whether a sign or a word that some name has comes next.
bool FullNames::may_go_on(std::string_view text, std::size_t end) {
  const Joined next = compiled_.reader.read_joiner(text, end);
  if (!next.is_joined) return false;
  compiled_.reader.read(text, next.at, compiled_.longest_word(), word_);
  for (std::size_t i = 0; i < word_.end_count; ++i)
    if (compiled_.index.lexicon().find(word_.folded_to(word_.ends[i])) != Lexicon::unknown) return true;
  return next.joiner == Joiner::hyphen;
}

const FullNames::FirstWord& FullNames::first_word(std::string_view word, WordId listed) {
  if (first_words_.size() >= most_first_words) first_words_.clear();
  const auto [known, is_new] = first_words_.try_emplace(std::string(word));
  if (is_new) known->second = read_first_word(word, listed);
  return known->second;
}

FullNames::FirstWord FullNames::read_first_word(std::string_view word, WordId listed) {
  const Index& index = compiled_.index;
  FirstWord first;
  read_ids(word, listed);
  for (const WordId id : ids_) {
    const Index::Node node = index.step(Index::root, Joiner::none, id);
    if (node == Index::none) continue;
    first.nodes.push_back(node);
    for (const Entry& entry : index.entries(node)) {
      first.may_be_family |= entry.kind == EntryKind::family;
      if (entry.kind != EntryKind::given) continue;
      const std::span<const Little32> groups = index.groups(entry);
      first.given_groups.insert(first.given_groups.end(), groups.begin(), groups.end());
    }
  }
  std::ranges::sort(first.given_groups);
  return first;
}

void FullNames::read_ids(std::string_view word, WordId listed) {
  ids_.assign(1, listed);
  for (const WordReading& reading : readings_.read(word))
    if (std::ranges::find(ids_, reading.word) == ids_.end()) ids_.push_back(reading.word);
}

/// Whether both words could be read as the name of another record, or as what is never one.
bool FullNames::is_in_other_name(std::string_view name, RecordIndex record) {
  const std::size_t first_size = name.find(' ');
  readings_.forget();
  const FirstWord& first = first_word(name.substr(0, first_size), listed_first_);
  if (first.may_be_family) return true;
  read_ids(name.substr(first_size + 1), listed_second_);
  return has_other_name(first, record);
}

/// The same of words that are known, the second of which may be any of `ids_`.
bool FullNames::has_other_name(const FirstWord& first, RecordIndex record) const {
  for (const WordId second : ids_) {
    if (is_family_of_other(second, first, record)) return true;
    // Where words are derived a blank may be a hyphen.
    for (const Index::Node node : first.nodes)
      for (const Joiner joiner : {Joiner::blank, Joiner::hyphen})
        if (leads_to_other(compiled_.index.step(node, joiner, second), record)) return true;
  }
  return false;
}

bool FullNames::leads_to_other(Index::Node node, RecordIndex record) const {
  if (node == Index::none) return false;
  const Entries entries = compiled_.index.entries(node);
  return !std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return is_of_groups(entry.kind) || (entry.kind == EntryKind::whole && entry.owner == record);
  });
}

bool FullNames::is_family_of_other(WordId word, const FirstWord& first, RecordIndex record) const {
  const Index::Node node = compiled_.index.step(Index::root, Joiner::none, word);
  if (node == Index::none) return false;
  const auto is_given = [&](GroupIndex group) {
    return std::ranges::binary_search(first.given_groups, group);
  };
  std::ptrdiff_t owners = 0;
  for (const Entry& entry : compiled_.index.entries(node)) {
    if (entry.kind != EntryKind::family || entry.owner == record) continue;
    if (++owners > most_owners ||
        std::ranges::any_of(compiled_.composition.records[entry.owner].given_groups, is_given))
      return true;
  }
  return false;
}

}  // namespace canonym
