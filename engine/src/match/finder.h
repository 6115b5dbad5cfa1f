#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "match/claims.h"
#include "match/compiled.h"
#include "match/neighbours.h"
#include "match/seen_names.h"

namespace canonym {

/// Finds the names that begin at one place of a text. One finder serves one text
/// and one thread.
class Finder {
 public:
  Finder(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
         SeenNames& seen)
      : compiled_(compiled), text_(text), options_(options), seen_(seen), neighbours_(compiled, text) {}

  const Neighbours& neighbours() const { return neighbours_; }

  /// The winning match that begins at `begin`, which must be a name start. Notes
  /// full names as seen.
  std::optional<Match> find_at(std::size_t begin);

 private:
  using Visit = std::function<void(const Entry&, std::size_t end)>;

  void walk(std::size_t at, const Visit& visit);
  void walk_from(Index::Node node, Joiner joiner, std::size_t at, std::size_t path_begin, const Visit& visit);
  bool fits_case(const Entry& entry, std::size_t path_begin) const;
  std::optional<std::size_t> next_word(std::size_t end) const;

  void claim_whole(const Entry& entry, Span span);
  void claim_family(const Entry& entry, Span family);
  void claim_family_alone(const Entry& entry, Span family);
  void claim_after_given(const Entry& given_entry, Span given);
  void claim_given_family(const Entry& given_entry, Span given, const std::optional<Middle>& middle,
                          std::size_t at);
  void claim_after_family(const Entry& family_entry, Span family);
  void claim_family_given(const Entry& family_entry, Span family, std::size_t at);
  void claim_family_initials(const Entry& family_entry, Span family, std::size_t at);
  void claim_initials(const Initial& initial);
  Skip skip_after_previous(std::size_t begin);
  void note_seen(const Match& match);

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  MatchOptions options_;
  SeenNames& seen_;
  Neighbours neighbours_;
  Claims claims_;
  std::deque<Word> words_;  // one a depth, so that their memory is used again
  std::size_t depth_ = 0;
  std::vector<LetterCase> path_;
  Skip skip_after_previous_ = Skip::none;  // of the place in question; asked for at most once
  bool has_asked_previous_ = false;
};

}  // namespace canonym
