#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "match/compiled.h"
#include "match/word_readings.h"

namespace canonym {

/// A word of a text with all that it may be.
struct ReadWord {
  Word word;
  // By the ends of the word, what is dear only when it is first asked for.
  std::array<WordId, Word::most_ends> listed;  ///< Lexicon::unknown for none
  std::array<std::optional<std::span<const WordReading>>, Word::most_ends> readings;
  std::array<std::optional<Joined>, Word::most_ends> next;
};

/// The words at the places of a text that many ways through an index come by, read once each. For one text
/// and one thread.
class ReadPlaces {
 public:
  /// `readings` of this text must outlive it.
  ReadPlaces(const Matcher::Compiled& compiled, std::string_view text, WordReadings& readings)
      : compiled_(compiled), text_(text), readings_(readings) {}

  /// To be called where no words are in use, and before WordReadings forgets.
  void clear() { count_ = 0; }

  /// The word that begins there. In place until `clear`.
  ReadWord& word_at(std::size_t at) {
    for (std::size_t i = count_; i-- > 0;)
      if (words_[i]->word.begin == at) return *words_[i];
    if (count_ == words_.size()) words_.push_back(std::make_unique<ReadWord>());
    ReadWord& read = *words_[count_++];
    compiled_.reader.read(text_, at, compiled_.longest_word(), read.word);
    for (std::size_t i = 0; i < read.word.end_count; ++i)
      read.listed[i] = compiled_.index.lexicon().find(read.word.folded_to(read.word.ends[i]));
    read.readings = {};
    read.next = {};
    return read;
  }

  std::span<const WordReading> readings(ReadWord& read, std::size_t end) {
    if (!read.readings[end]) {
      const std::size_t begin = read.word.begin;
      read.readings[end] = readings_.read(text_.substr(begin, read.word.ends[end].end - begin));
    }
    return *read.readings[end];
  }

  /// What joins the next word, when the word is read as this one of the rules.
  Joined joiner(ReadWord& read, std::size_t end, std::string_view folded) {
    const std::size_t at = read.word.ends[end].end;
    if (folded == ".") return compiled_.reader.read_joiner(text_, at, folded);
    if (!read.next[end]) read.next[end] = compiled_.reader.read_joiner(text_, at, folded);
    return *read.next[end];
  }

 private:
  const Matcher::Compiled& compiled_;
  std::string_view text_;
  WordReadings& readings_;
  // Each in place; the memory of those that are cleared is used again.
  std::vector<std::unique_ptr<ReadWord>> words_;
  std::size_t count_ = 0;
};

}  // namespace canonym
