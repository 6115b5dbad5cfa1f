#include "match/neighbours.h"

#include <algorithm>

#include "icu/fold.h"
#include "match/initials.h"

namespace canonym {
namespace {

constexpr std::size_t longest_gap = 300;            // bytes between two words of a name
constexpr std::size_t longest_previous_word = 128;  // bytes looked back for a given name
constexpr std::size_t longest_patronymic = 96;      // folded bytes

bool is_capitalized(const LetterCase& letters) {
  return letters.letters > 0 && (letters.capitals & 1) != 0;
}

std::size_t count_letters(std::string_view folded) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < folded.size(); at += decode_at(folded, at).size) ++letters;
  return letters;
}

}  // namespace

std::span<const Entry> Neighbours::entries_of(std::string_view folded) const {
  const Index& index = compiled_.index;
  const WordId word = index.lexicon().find(folded);
  if (word == Lexicon::unknown) return {};
  const Index::Node node = index.step(Index::root, Joiner::none, word);
  return node == Index::none ? std::span<const Entry>() : index.entries(node);
}

std::optional<Initial> Neighbours::read_initial(std::size_t at) const {
  Word word;
  compiled_.reader.read(text_, at, 16, word);
  if (word.end_count == 0) return std::nullopt;
  const Word::End& end = word.ends[0];
  if (end.end >= text_.size() || text_[end.end] != '.' || !is_capitalized(end.letter_case))
    return std::nullopt;
  const std::string_view letters = word.folded_to(end);
  if (count_letters(letters) > 1 && !is_digraph_initial(letters)) return std::nullopt;
  if (is_in_abbreviation(text_, at)) return std::nullopt;
  return Initial{{at, end.end}, end.end + 1, std::string(word.folded_to(end))};
}

bool Neighbours::is_patronymic(std::string_view folded) const {
  const std::span<const Entry> entries = entries_of(folded);
  const auto is_one = [](const Entry& entry) { return entry.kind == EntryKind::patronymic; };
  return std::any_of(entries.begin(), entries.end(), is_one) || compiled_.index.has_patronymic_ending(folded);
}

std::optional<Middle> Neighbours::read_middle(std::size_t at) const {
  if (const auto initial = read_initial(at))
    return Middle{initial->letters, initial->end, initial->folded, true};
  Word word;
  compiled_.reader.read(text_, at, longest_patronymic, word);
  if (word.end_count == 0) return std::nullopt;
  const Word::End& end = word.ends[0];
  if (!is_capitalized(end.letter_case) || !is_patronymic(word.folded_to(end))) return std::nullopt;
  return Middle{{at, end.end}, end.end, std::string(word.folded_to(end)), false};
}

bool Neighbours::has_prefix(const std::vector<GroupIndex>& groups, std::string_view folded) const {
  return std::any_of(groups.begin(), groups.end(), [&](GroupIndex group) {
    const std::vector<Spelling>& spellings = compiled_.composition.groups[group].spellings;
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const Spelling& s) { return fold_text(s.text).starts_with(folded); });
  });
}

bool Neighbours::allows_initial(RecordIndex record, std::string_view folded) const {
  return has_prefix(compiled_.composition.records[record].given_groups, folded);
}

bool Neighbours::has_given_group(RecordIndex record, GroupIndex group) const {
  const std::vector<GroupIndex>& groups = compiled_.composition.records[record].given_groups;
  return std::find(groups.begin(), groups.end(), group) != groups.end();
}

bool Neighbours::allows_middle(RecordIndex record, const Middle& middle) const {
  const std::vector<GroupIndex>& groups = compiled_.composition.records[record].patronymic_groups;
  if (groups.empty()) return true;
  if (middle.is_initial) return has_prefix(groups, middle.folded);
  const std::span<const Entry> entries = entries_of(middle.folded);
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.kind == EntryKind::patronymic &&
           std::find(groups.begin(), groups.end(), entry.owner) != groups.end();
  });
}

bool Neighbours::is_given_name(std::size_t at) const {
  Word word;
  compiled_.reader.read(text_, at, compiled_.index.lexicon().longest(), word);
  if (word.end_count == 0 || !is_capitalized(word.ends[0].letter_case)) return false;
  const std::span<const Entry> entries = entries_of(word.folded_to(word.ends[0]));
  return std::any_of(entries.begin(), entries.end(),
                     [](const Entry& e) { return e.kind == EntryKind::given; });
}

std::optional<Neighbours::PreviousWord> Neighbours::find_previous(std::size_t at) const {
  const CharacterTable& characters = compiled_.reader.characters();
  const std::size_t farthest = at > longest_previous_word ? at - longest_previous_word : 0;
  const auto before = [&](std::size_t end) {
    const CodePoint point = end > farthest ? decode_before(text_, end) : CodePoint{};
    return std::make_pair(point.is_well_formed() ? characters[point.value] : Character(), point.size);
  };
  PreviousWord previous;
  std::size_t end = at;
  auto [character, size] = before(end);
  std::size_t line_breaks = 0;
  while (character.is(Character::space)) {
    line_breaks += text_[end - size] == '\n';
    end -= size;
    std::tie(character, size) = before(end);
  }
  if (line_breaks > 1) return std::nullopt;
  if (character.flags == 0 && end > farthest && text_[end - 1] == '.') {
    previous.is_initial = true;
    --end;
    std::tie(character, size) = before(end);
  } else if (end == at) {
    return std::nullopt;
  }
  std::size_t begin = end;
  while (character.flags & (Character::word | Character::ignorable | Character::apostrophe)) {
    begin -= size;
    std::tie(character, size) = before(begin);
  }
  while (begin < end && !characters.read(text_, begin).character.is(Character::word))
    begin += characters.read(text_, begin).size;
  if (begin == end) return std::nullopt;
  previous.begin = begin;
  return previous;
}

Skip Neighbours::skip_after_previous(std::size_t at) const {
  for (auto previous = find_previous(at); previous; previous = find_previous(previous->begin)) {
    if (previous->is_initial) return read_initial(previous->begin) ? Skip::other_initial : Skip::none;
    if (is_given_name(previous->begin)) return Skip::other_given_name;
    const auto middle = read_middle(previous->begin);
    if (!middle || at - previous->begin > longest_previous_word) return Skip::none;
  }
  return Skip::none;
}

bool Neighbours::is_before_capital(std::size_t end) const {
  const Joined next = compiled_.reader.read_joiner(text_, end);
  if (!next.is_joined || next.joiner != Joiner::blank || next.has_line_break) return false;
  return compiled_.reader.characters().read(text_, next.at).character.is(Character::upper);
}

bool Neighbours::is_break(Span gap) const {
  if (gap.size() > longest_gap) return true;
  const CharacterTable& characters = compiled_.reader.characters();
  std::size_t line_breaks = 0;
  for (std::size_t at = gap.begin; at < gap.end;) {
    const auto [character, value, size] = characters.read(text_, at);
    if (character.is(Character::word)) {
      const auto middle = read_middle(at);
      if (!middle) return true;
      at = middle->span.end;
      line_breaks = 0;
      continue;
    }
    line_breaks += value == U'\n';
    if (line_breaks > 1) return true;
    constexpr int joining =
        Character::space | Character::hyphen | Character::apostrophe | Character::ignorable;
    const bool joins = (character.flags & joining) != 0 || value == U'.' || value == U',';
    if (!joins && compiled_.index.lexicon().find(text_.substr(at, size)) == Lexicon::unknown) return true;
    at += size;
  }
  return false;
}

}  // namespace canonym
