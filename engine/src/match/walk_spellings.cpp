// The part of Finder that reads the spellings that begin at a place, word by word through the index.

#include <algorithm>
#include <span>
#include <utility>

#include "icu/fold.h"
#include "match/finder.h"

namespace canonym {
namespace {

bool is_capitalized(const LetterCase& letters) {
  return (letters.capitals & 1) != 0;
}

/// What languages join the words of a name with: Нижний Новгород is Nijni-Novgorod, Івано-Франківськ is Ivano
/// Frankivskas.
std::optional<Joiner> other_joiner(Joiner joiner) {
  if (joiner == Joiner::none) return std::nullopt;
  return joiner == Joiner::blank ? Joiner::hyphen : Joiner::blank;
}

}  // namespace

void Finder::walk(std::size_t at, Kinds kinds, const Visit& visit) {
  walk_from(Index::root, Joiner::none, at, {path_.size(), trace_ ? all_kinds : kinds, visit});
}

void Finder::walk_from(Index::Node node, Joiner joiner, std::size_t at, const Walk& walk) {
  ReadWord& read = places_.word_at(at);
  const Word& word = read.word;
  for (std::size_t i = 0; i < word.end_count; ++i) {
    const Word::End& end = word.ends[i];
    PathWord path_word{end.letter_case, {at, end.end}, i, nullptr};
    const WordId id = read.listed[i];
    if (id != Lexicon::unknown) step(node, joiner, id, read, path_word, walk);
    const bool may_be_read = node != Index::root || options_.ignore_case || is_capitalized(end.letter_case);
    if (!may_be_read || !word.is_shortest(end)) continue;
    const std::optional<Joiner> other = other_joiner(joiner);
    for (const WordReading& reading : places_.readings(read, i)) {
      path_word.reading = &reading;
      path_word.is_joined_otherwise = false;
      step(node, joiner, reading.word, read, path_word, walk);
      path_word.is_joined_otherwise = true;
      if (other && reading.is_derived) step(node, *other, reading.word, read, path_word, walk);
    }
  }
}

void Finder::step(Index::Node node, Joiner joiner, WordId word, ReadWord& read, const PathWord& path_word,
                  const Walk& walk) {
  const Index::Node next_node = compiled_.index.step(node, joiner, word);
  if (next_node == Index::none) return;
  path_.push_back(path_word);
  visit_entries(next_node, walk);
  const std::string_view folded = compiled_.index.lexicon().text(word);
  const Joined next = places_.joiner(read, path_word.end, folded);
  if (next.is_joined) walk_from(next_node, next.joiner, next.at, walk);
  path_.pop_back();
}

/// The spellings whose last word is the last one on the way.
void Finder::visit_entries(Index::Node node, const Walk& walk) {
  const Span span{path_[walk.path_begin].span.begin, path_.back().span.end};
  std::optional<HowRead> how;
  bool is_read = false;  // all spellings here are read alike: a given name may be that of hundreds
  for (const Entry& entry : compiled_.index.entries(node)) {
    if ((walk.kinds & only(entry.kind)) == 0 || !fits_joiners(entry, walk.path_begin)) continue;
    if (!fits_case(entry, walk.path_begin)) {
      refuse(span, entry, Refusal::capitals);
      continue;
    }
    if (!may_win(entry, span, walk.path_begin)) continue;
    if (!std::exchange(is_read, true)) how = how_read(walk.path_begin);
    if (how && fits_languages(entry, walk.path_begin))
      walk.visit(entry, span.end, *how);
    else
      refuse(span, entry, Refusal::language);
  }
}

/// Names are read in many ways, and nearly all of them are worse than one that is known already.
bool Finder::may_win(const Entry& entry, Span span, std::size_t path_begin) const {
  if (trace_ || entry.kind != EntryKind::whole) return true;
  std::size_t deviations = 0;
  bool is_derived = false;
  for (const PathWord& word : std::span(path_).subspan(path_begin)) {
    if (!word.reading || !word.reading->is_derived) continue;
    is_derived = true;
    deviations += word.reading->deviations;
  }
  const Shape shape = entry.given_words > 0 ? Shape::given_family : Shape::whole;
  return !is_derived || !claims_.are_better(span, entry.owner, Way::derived, shape, deviations);
}

/// The parts of a person's name are told apart by blanks.
bool Finder::fits_joiners(const Entry& entry, std::size_t path_begin) const {
  if (entry.kind == EntryKind::whole && entry.given_words == 0) return true;
  return std::none_of(path_.begin() + static_cast<std::ptrdiff_t>(path_begin), path_.end(),
                      [](const PathWord& word) { return word.is_joined_otherwise; });
}

bool Finder::fits_case(const Entry& entry, std::size_t path_begin) const {
  if (options_.ignore_case) return true;
  const bool is_of_record = entry.kind == EntryKind::whole || entry.kind == EntryKind::never;
  const bool is_term = is_of_record && compiled_.model.records[entry.owner].kind == Kind::term;
  for (std::size_t i = path_begin; i < path_.size(); ++i) {
    const LetterCase& letters = path_[i].letter_case;
    if (is_term && letters.is_lower()) continue;
    if (!may_stand_for(letters, compiled_.index.letter_case(entry, i - path_begin))) return false;
  }
  return true;
}

/// Whether no word was read in a language that the entry does not come from.
bool Finder::fits_languages(const Entry& entry, std::size_t path_begin) const {
  return std::all_of(
      path_.begin() + static_cast<std::ptrdiff_t>(path_begin), path_.end(),
      [&](const PathWord& word) { return !word.reading || fits_language(*word.reading, entry); });
}

/// None when the words cannot belong together: they are in different cases.
std::optional<Finder::HowRead> Finder::how_read(std::size_t path_begin) {
  HowRead how;
  for (std::size_t i = path_begin; i < path_.size(); ++i) {
    const WordReading* reading = path_[i].reading;
    if (!reading) continue;
    if (reading->has_foreign_ending) how.skip = Skip::no_one_scheme;
    if (reading->inflected_in != 0) how.inflected.push_back({path_[i].span, reading->base});
    if (reading->is_derived)
      how.derived.push_back(
          {path_[i].span, reading->form, reading->read_as, reading->deviations, reading->labels});
    const std::optional<NameCase> name_case =
        join_cases(how.name_case, {reading->inflected_in, reading->cells});
    if (!name_case) return std::nullopt;
    how.name_case = *name_case;
  }
  if (path_.size() == path_begin + 1) how.alone = path_.back().reading;
  return how;
}

/// Whether a derived word by itself is rather an ordinary word or a given name.
bool Finder::is_something_else(Span word) {
  if (word == asked_word_) return is_something_else_;
  asked_word_ = word;
  const std::string folded = fold_text(text_.substr(word.begin, word.size()));
  is_something_else_ =
      compiled_.tables.common_words.contains(folded) || neighbours_.is_rather_given_name(word, folded);
  return is_something_else_;
}

/// Why a derived word by itself is too little to go by.
Skip Finder::skip_alone(const Found& found) {
  const WordReading* reading = found.how.alone;
  if (!reading || !reading->is_derived) return Skip::none;
  const LanguageTables& tables = compiled_.tables;
  const std::size_t letters = compiled_.index.native_forms().all()[reading->form].letters.size();
  if (letters < tables.shortest || is_something_else(found.span)) return Skip::common_word;
  return reading->deviations > tables.allowance_alone.of(letters) ? Skip::no_one_scheme : Skip::none;
}

}  // namespace canonym
