#include "match/look_ahead.h"

#include "match/candidates.h"

namespace canonym {

// Each step reads what the one before it has called, and calls what the next one reads.

void LookAhead::prepare(std::span<const Candidate> candidates) {
  expect_words(candidates);
  expect_first_nodes();
  expect_second_nodes();
  call_entries();
  call_second_entries();
  call_records();
  call_spellings();
}

void LookAhead::expect_words(std::span<const Candidate> candidates) {
  expected_.clear();
  std::size_t end = 0;
  for (const Candidate& candidate : candidates) {
    if (candidate.glance.answer != WordGlance::Answer::may_be_listed) continue;
    expected_.push_back({candidate.glance.hash, candidate.at == end + 1});
    compiled_.index.lexicon().call(candidate.glance.hash);
    end = candidate.at + candidate.glance.run;
  }
}

void LookAhead::expect_first_nodes() {
  const Lexicon& lexicon = compiled_.index.lexicon();
  for (Expected& expected : expected_) {
    expected.word = lexicon.guess(expected.hash);
    if (expected.word == Lexicon::unknown) continue;
    lexicon.call_text(expected.word);
    compiled_.index.call_step(Index::root, Joiner::none, expected.word);
  }
}

void LookAhead::expect_second_nodes() {
  const Expected* before = nullptr;
  for (Expected& expected : expected_) {
    if (expected.word != Lexicon::unknown) {
      compiled_.index.lexicon().call_letters(expected.word);
      expected.node = compiled_.index.guess_step(Index::root, Joiner::none, expected.word);
      compiled_.index.call_node(expected.node);
      if (expected.follows && before->node != Index::none)
        compiled_.index.call_step(before->node, Joiner::blank, expected.word);
    }
    before = &expected;
  }
}

void LookAhead::call_entries() {
  const Expected* before = nullptr;
  for (Expected& expected : expected_) {
    if (expected.follows && expected.word != Lexicon::unknown && before->node != Index::none) {
      expected.second = compiled_.index.guess_step(before->node, Joiner::blank, expected.word);
      compiled_.index.call_node(expected.second);
    }
    if (expected.node != Index::none) compiled_.index.call_entries(expected.node);
    before = &expected;
  }
}

void LookAhead::call_second_entries() {
  for (const Expected& expected : expected_)
    if (expected.second != Index::none) compiled_.index.call_entries(expected.second);
}

void LookAhead::call_records() {
  for (Expected& expected : expected_) {
    const Index::Node node = expected.second != Index::none ? expected.second : expected.node;
    if (node == Index::none) continue;
    const Entries entries = compiled_.index.entries(node);
    if (entries.begin() == entries.end()) continue;
    const Entry entry = *entries.begin();
    if (is_of_groups(entry.kind)) continue;
    expected.record = compiled_.model.records.held(entry.owner);
    if (expected.record) call_memory(&expected.record->canonical);
  }
}

void LookAhead::call_spellings() {
  for (const Expected& expected : expected_)
    if (expected.record) call_memory(expected.record->canonical.text.data());
}

}  // namespace canonym
