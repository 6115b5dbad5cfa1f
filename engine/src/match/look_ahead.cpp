#include "match/look_ahead.h"

#include "match/candidates.h"

namespace canonym {

// Each step reads what the one before it has called, and calls what the next one reads.

void LookAhead::prepare(std::span<const Candidate> candidates) {
  expect_words(candidates);
  call_words();
  for (std::size_t place = 0; place < most_words; ++place) expect_nodes(place);
  call_entries();
  expect_records();
  call_records();
  call_spellings();
}

void LookAhead::expect_words(std::span<const Candidate> candidates) {
  expected_.clear();
  std::size_t end = 0;
  for (const Candidate& candidate : candidates) {
    if (candidate.glance.answer != WordGlance::Answer::may_be_listed) continue;
    Expected& expected = expected_.emplace_back();
    expected.hash = candidate.glance.hash;
    expected.follows = candidate.at == end + 1;
    compiled_.index.lexicon().call(candidate.glance.hash);
    end = candidate.at + candidate.glance.run;
  }
}

void LookAhead::call_words() {
  const Lexicon& lexicon = compiled_.index.lexicon();
  for (Expected& expected : expected_) {
    expected.word = lexicon.guess(expected.hash);
    if (expected.word == Lexicon::unknown) continue;
    lexicon.call_text(expected.word);
    compiled_.index.call_step(Index::root, Joiner::none, expected.word);
  }
}

/// Of words in that place of a name.
void LookAhead::expect_nodes(std::size_t place) {
  const Index& index = compiled_.index;
  const Expected* before = nullptr;
  for (Expected& expected : expected_) {
    const Expected* const last = expected.follows ? before : nullptr;
    before = &expected;
    if (expected.word == Lexicon::unknown) continue;
    if (place == 0) {
      index.lexicon().call_letters(expected.word);
      expected.nodes[0] = index.guess_step(Index::root, Joiner::none, expected.word);
    } else if (last && last->nodes[place - 1] != Index::none) {
      expected.nodes[place] = index.guess_step(last->nodes[place - 1], Joiner::blank, expected.word);
    }
    index.call_node(expected.nodes[place]);
    if (last && last->nodes[place] != Index::none)
      index.call_step(last->nodes[place], Joiner::blank, expected.word);
  }
}

/// Of the longest name that ends with a word.
void LookAhead::call_entries() {
  for (Expected& expected : expected_) {
    for (const Index::Node node : expected.nodes)
      if (node != Index::none) expected.end = node;
    if (expected.end != Index::none) compiled_.index.call_entries(expected.end);
  }
}

void LookAhead::expect_records() {
  for (Expected& expected : expected_) {
    if (expected.end == Index::none) continue;
    const Entries entries = compiled_.index.entries(expected.end);
    if (entries.begin() == entries.end()) continue;
    const Entry entry = *entries.begin();
    if (is_of_groups(entry.kind)) continue;
    expected.record = entry.owner;
    if (const void* place = compiled_.model.records.place_of(entry.owner)) call_memory(place);
  }
}

void LookAhead::call_records() {
  for (Expected& expected : expected_) {
    if (!expected.record) continue;
    expected.held = compiled_.model.records.held(*expected.record);
    if (expected.held) call_memory(&expected.held->canonical);
  }
}

void LookAhead::call_spellings() {
  for (const Expected& expected : expected_)
    if (expected.held) call_memory(expected.held->canonical.text.data());
}

}  // namespace canonym
