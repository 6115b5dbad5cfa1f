#pragma once

#include <optional>
#include <string_view>

#include "match/compiled.h"
#include "match/word_readings.h"

namespace canonym {

/// What stands around a stretch of text and nothing else that could have a bearing on the names in it: no
/// name reaches over the words in front of it and behind it.
struct Frame {
  Span signs;                      ///< the stretch with the signs directly at it, up to a blank on each side
  std::size_t begin = 0;           ///< of the word before it, or of the text
  bool is_before_capital = false;  ///< whether a capital follows on the same line

  bool operator==(const Frame&) const = default;
};

/// Finds frames in ordinary prose. For one text at a time and one thread.
class FrameFinder {
 public:
  /// `readings` must outlive it.
  FrameFinder(const Matcher::Compiled& compiled, WordReadings& readings);

  /// Goes on in this text, in which `readings` hold.
  void enter(std::string_view text) { text_ = text; }

  /// None when a neighbour could be part of a name, or cannot be judged quickly.
  std::optional<Frame> find(Span stretch);

  /// The same without a quick look at plain words first.
  std::optional<Frame> find_thoroughly(Span stretch);

 private:
  Span signs_at(Span stretch) const;
  std::size_t count_plain_before(std::size_t end) const;
  std::size_t count_plain_behind(std::size_t begin) const;
  bool is_plain_foreign(std::size_t begin, std::size_t size) const;
  std::optional<std::size_t> find_plain_begin(std::size_t at) const;
  bool is_closed_by_plain(std::size_t at) const;
  std::optional<std::size_t> find_begin(std::size_t at);
  bool is_closed_behind(std::size_t at);
  bool is_before_capital(std::size_t at) const;
  std::string_view plain_word_at(std::size_t begin) const;
  bool is_surely_foreign(std::string_view word, char next) const;
  std::size_t read_foreign(std::size_t begin);
  bool is_foreign(std::size_t begin, std::size_t end) const;
  bool is_short_behind_apostrophe(std::size_t begin, std::size_t end) const;
  bool is_unlisted(std::string_view folded) const;

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  WordReadings& readings_;
  bool is_dash_foreign_;
  WordMemo foreign_;  // words that no name can have
};

}  // namespace canonym
