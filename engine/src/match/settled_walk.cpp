#include "match/settled_walk.h"

#include <algorithm>

#include "match/plain_words.h"
#include "utf8.h"

namespace canonym {

bool SettledWalk::may_have_readings(std::string_view plain) const {
  if (readings_.reads_latin()) return true;
  const bool is_latin = is_ascii(plain) && plain.front() > '9';
  return !is_latin && readings_.reads_others();
}

/// The node behind the word that was read, by any of its ends; none when no name goes on so.
std::optional<Index::Node> SettledWalk::step(Index::Node node, Joiner joiner) const {
  for (std::size_t i = 0; i < word_.end_count; ++i) {
    const WordId id = compiled_.index.lexicon().find(word_.folded_to(word_.ends[i]));
    if (id == Lexicon::unknown) continue;
    const Index::Node next = compiled_.index.step(node, joiner, id);
    if (next != Index::none) return next;
  }
  return std::nullopt;
}

std::optional<SettledName> SettledWalk::settled_at(Index::Node node, std::size_t words,
                                                   std::size_t end) const {
  const Entries entries = compiled_.index.entries(node);
  if (entries.begin() == entries.end()) return std::nullopt;
  const Entry entry = *entries.begin();  // of a settled one there is no other
  if (!entry.is_settled) return std::nullopt;
  for (std::size_t i = 0; i < words; ++i) {
    const LetterCase listed = compiled_.index.letter_case(entry, i);
    if (cases_[i].capitals != listed.capitals || cases_[i].letters != listed.letters) return std::nullopt;
  }
  return SettledName{end, entry.owner, entry.way};
}

std::optional<SettledName> SettledWalk::find_thoroughly(std::string_view text, std::size_t at) {
  may_have_two_words_ = false;
  if (plain_letter_at(text, at) == 0) return std::nullopt;
  readings_.forget();
  Index::Node node = Index::root;
  std::size_t words = 0;
  std::size_t end = at;
  for (Joined next{true, Joiner::none, at, false}; next.is_joined;) {
    compiled_.reader.read(text, next.at, compiled_.longest_word(), word_);
    const std::optional<Index::Node> after = step(node, next.joiner);
    if (!after) break;
    may_have_two_words_ |= words > 0;
    const std::string_view word = text.substr(next.at, word_.ends[0].end - next.at);
    const bool is_joined_plainly = words == 0 || (next.at == end + 1 && is_plain_joiner(text[end]));
    const bool is_plain = word_.end_count == 1 && is_joined_plainly && is_plain_word(word);
    if (!is_plain || words == most_words || (may_have_readings(word) && !readings_.read(word).empty())) {
      may_have_two_words_ = true;
      return std::nullopt;
    }
    node = *after;
    cases_[words++] = word_.ends[0].letter_case;
    end = word_.ends[0].end;
    next = compiled_.reader.read_joiner(text, end);
  }
  if (words == 0) return std::nullopt;
  const bool may_be_initial = end - at <= most_bytes_of_initial && text.substr(end).starts_with('.');
  return may_be_initial ? std::nullopt : settled_at(node, words, end);
}

bool SettledWalk::is_read_as_it_stands(RecordIndex record, std::string_view canonical) {
  if (!may_have_readings(canonical)) return true;
  return are_read_as_they_stand_.find(record, compiled_.model.records.size(),
                                      [&] { return is_read_as_it_stands(canonical); });
}

bool SettledWalk::is_read_as_it_stands(std::string_view spelling) {
  while (!spelling.empty()) {
    std::size_t size = 0;
    while (size < spelling.size() && !is_plain_joiner(spelling[size])) ++size;
    if (size > 0 && !readings_.read(spelling.substr(0, size)).empty()) return false;
    spelling.remove_prefix(std::min(size + 1, spelling.size()));
  }
  return true;
}

}  // namespace canonym
