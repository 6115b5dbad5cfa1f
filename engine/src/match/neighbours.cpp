#include "match/neighbours.h"

#include <algorithm>
#include <cctype>

#include "icu/fold.h"
#include "match/initials.h"
#include "match/small_folds.h"

namespace canonym {
namespace {

constexpr std::size_t longest_gap = 300;        // bytes between two words of a name
constexpr std::size_t longest_look_back = 128;  // bytes before a name that are looked at for a given name
constexpr std::size_t longest_patronymic = 96;  // folded bytes

bool is_capitalized(const LetterCase& letters) {
  return letters.letters > 0 && (letters.capitals & 1) != 0;
}

std::size_t count_letters(std::string_view folded) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < folded.size(); at += decode_at(folded, at).size) ++letters;
  return letters;
}

/// Whether letters of ASCII, or letters of two bytes, follow that are too many for an initial: told of most
/// words without reading them.
bool has_three_letters(std::string_view text, std::size_t at) {
  const auto is_plain = [](unsigned char byte) { return byte < 0x80 && std::isalnum(byte) != 0; };
  if (at + 3 <= text.size() && is_plain(text[at]) && is_plain(text[at + 1]) && is_plain(text[at + 2]))
    return true;
  const SmallFolds& folds = SmallFolds::instance();
  const auto is_letter = [&](std::size_t place) { return folds.read_letter(text.data() + place).size > 0; };
  return at + 6 <= text.size() && is_letter(at) && is_letter(at + 2) && is_letter(at + 4);
}

}  // namespace

void Neighbours::visit_steps(Index::Node node, Joiner joiner, std::string_view word, std::string_view folded,
                             const VisitNode& visit) const {
  const Index& index = compiled_.index;
  const auto visit_step = [&](WordId id, const WordReading* reading) {
    const Index::Node next = id == Lexicon::unknown ? Index::none : index.step(node, joiner, id);
    if (next != Index::none) visit(next, reading);
  };
  visit_step(index.lexicon().find(folded), nullptr);
  for (const WordReading& reading : readings_.read(word)) visit_step(reading.word, &reading);
}

bool Neighbours::has_entry(std::string_view word, std::string_view folded, const Wanted& is_wanted) const {
  bool has = false;
  visit_steps(Index::root, Joiner::none, word, folded, [&](Index::Node node, const WordReading* reading) {
    for (const Entry& entry : compiled_.index.entries(node))
      has = has || (is_wanted(entry) && (!reading || fits_language(*reading, entry)));
  });
  return has;
}

std::optional<Initial> Neighbours::read_initial(std::size_t at) const {
  if (has_three_letters(text_, at)) return std::nullopt;
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

bool Neighbours::is_patronymic(std::string_view word, std::string_view folded) const {
  return compiled_.index.has_patronymic_ending(folded) ||
         has_entry(word, folded, [](const Entry& entry) { return entry.kind == EntryKind::patronymic; });
}

std::optional<Middle> Neighbours::read_middle(std::size_t at) const {
  if (const auto initial = read_initial(at))
    return Middle{initial->letters, initial->end, initial->folded, true};
  Word word;
  compiled_.reader.read(text_, at, longest_patronymic, word);
  if (word.end_count == 0) return std::nullopt;
  const Word::End& end = word.ends[0];
  if (!is_capitalized(end.letter_case) || !is_patronymic(text_.substr(at, end.end - at), word.folded_to(end)))
    return std::nullopt;
  return Middle{{at, end.end}, end.end, std::string(word.folded_to(end)), false};
}

bool Neighbours::has_prefix(const std::vector<GroupIndex>& groups, std::string_view folded) const {
  return std::ranges::any_of(groups,
                             [&](GroupIndex group) { return readings_.initials().fits(group, folded); });
}

bool Neighbours::allows_initial(RecordIndex record, std::string_view folded) const {
  return has_prefix(compiled_.composition.records[record].given_groups, folded);
}

bool Neighbours::is_given_name_of(RecordIndex record, const Entry& given) const {
  return is_of_any(compiled_.composition.records[record].given_groups, given);
}

bool Neighbours::is_of_any(const std::vector<GroupIndex>& groups, const Entry& entry) const {
  const std::span<const Little32> own = compiled_.index.groups(entry);
  return std::ranges::any_of(
      groups, [&](GroupIndex group) { return std::binary_search(own.begin(), own.end(), group); });
}

bool Neighbours::allows_middle(RecordIndex record, const Middle& middle) const {
  const std::vector<GroupIndex>& groups = compiled_.composition.records[record].patronymic_groups;
  if (groups.empty()) return true;
  if (middle.is_initial) return has_prefix(groups, middle.folded);
  const std::string_view word = text_.substr(middle.span.begin, middle.span.size());
  return has_entry(word, middle.folded, [&](const Entry& entry) {
    return entry.kind == EntryKind::patronymic && is_of_any(groups, entry);
  });
}

/// Whether the words from `at` on, after those that led to `node` and were read as `path` says, are a given
/// name that `name` follows.
bool Neighbours::is_given_name_before(Index::Node node, Joiner joiner, std::size_t at, std::size_t name,
                                      std::vector<const WordReading*>& path) const {
  const Index& index = compiled_.index;
  Word word;
  compiled_.reader.read(text_, at, compiled_.longest_word(), word);
  bool is_before = false;
  for (std::size_t i = 0; i < word.end_count && !is_before; ++i) {
    const Word::End& end = word.ends[i];
    const std::string_view letters = text_.substr(at, end.end - at);
    visit_steps(node, joiner, letters, word.folded_to(end),
                [&](Index::Node next, const WordReading* reading) {
                  path.push_back(reading);
                  const Entries entries = index.entries(next);
                  const bool is_given = std::any_of(entries.begin(), entries.end(), [&](const Entry& e) {
                    return e.kind == EntryKind::given && fit_together(path, e);
                  });
                  is_before |= is_given && compiled_.reader.find_word_after_blank(text_, end.end) == name;
                  const Joined joined = compiled_.reader.read_joiner(text_, end.end, word.folded_to(end));
                  is_before = is_before || (joined.is_joined && joined.at < name &&
                                            is_given_name_before(next, joined.joiner, joined.at, name, path));
                  path.pop_back();
                });
  }
  return is_before;
}

bool Neighbours::is_known(const Word& word) const {
  const auto is_known_to = [&](const Word::End& end) {
    return compiled_.index.lexicon().find(word.folded_to(end)) != Lexicon::unknown ||
           (word.is_shortest(end) && !readings_.read(text_.substr(word.begin, end.end - word.begin)).empty());
  };
  return std::any_of(word.ends.begin(), word.ends.begin() + static_cast<std::ptrdiff_t>(word.end_count),
                     is_known_to);
}

Neighbours::Previous Neighbours::find_previous(std::size_t name, std::size_t floor) const {
  Previous previous;
  Word word;
  for (std::size_t at = name; at > floor;) {
    at -= decode_before(text_, at).size;
    if (at < floor || !compiled_.reader.is_name_start(text_, at)) continue;
    compiled_.reader.read(text_, at, compiled_.longest_word(), word);
    const bool is_one_of_ours = is_known(word);
    std::vector<const WordReading*> path;
    if (is_one_of_ours && is_capitalized(word.ends[0].letter_case) &&
        is_given_name_before(Index::root, Joiner::none, at, name, path))
      return {Previous::given, at};
    const auto middle = read_middle(at);
    if (middle && compiled_.reader.find_word_after_blank(text_, middle->end) == name)
      previous = std::max(previous, {middle->is_initial ? Previous::initial : Previous::middle, at});
    else if (!is_one_of_ours && !compiled_.reader.is_after_apostrophe(text_, at))
      break;  // no name of several words reaches over it
  }
  return previous;
}

NameBefore Neighbours::find_name_before(std::size_t at) const {
  const std::size_t floor = at > longest_look_back ? at - longest_look_back : 0;
  for (Previous previous = find_previous(at, floor);; previous = find_previous(previous.begin, floor)) {
    if (previous.kind == Previous::given) return {Skip::other_given_name, previous.begin};
    if (previous.kind == Previous::initial) return {Skip::other_initial, previous.begin};
    if (previous.kind == Previous::none) return {};
  }
}

bool Neighbours::is_rather_given_name(Span word, std::string_view folded) const {
  const std::string_view letters = text_.substr(word.begin, word.size());
  const auto is_given = [](const Entry& entry) { return entry.kind == EntryKind::given; };
  bool is_known = false;
  visit_steps(Index::root, Joiner::none, letters, folded, [&](Index::Node node, const WordReading* reading) {
    if (reading && (reading->deviations > 0 || reading->inflected_in != 0)) return;
    for (const Entry& entry : compiled_.index.entries(node)) {
      // What a group has in native letters alone is as well known as if it were listed in Latin ones.
      const bool is_of_group = entry.way == Way::part && (!reading || fits_language(*reading, entry));
      is_known = is_known || (is_given(entry) && (!reading || is_of_group));
    }
  });
  return is_known || (is_before_capital(word.end) && has_entry(letters, folded, is_given));
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
    if (!joins && compiled_.index.lexicon().find(fold_text(text_.substr(at, size))) == Lexicon::unknown)
      return true;
    at += size;
  }
  return false;
}

}  // namespace canonym
