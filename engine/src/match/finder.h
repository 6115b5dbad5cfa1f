#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "match/claims.h"
#include "match/compiled.h"
#include "match/find_trace.h"
#include "match/neighbours.h"
#include "match/read_places.h"
#include "match/seen_names.h"
#include "match/word_readings.h"

namespace canonym {

/// Of a given name and a family name: behind it the family name alone is known.
inline bool is_full_name(Shape shape) {
  return shape == Shape::given_family || shape == Shape::family_given;
}

/// Finds the names that begin at one place of a text. One finder serves one text
/// and one thread.
class Finder {
 public:
  /// `readings` of this text, `seen` and `trace`, if any, must outlive the finder.
  Finder(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
         WordReadings& readings, SeenNames& seen, FindTrace* trace = nullptr)
      : compiled_(compiled),
        text_(text),
        options_(options),
        seen_(seen),
        trace_(trace),
        readings_(readings),
        neighbours_(compiled, text, readings_),
        places_(compiled, text, readings_) {}

  const Neighbours& neighbours() const { return neighbours_; }
  WordReadings& readings() { return readings_; }

  /// The winning match that begins at `begin`, which must be a name start. Notes
  /// full names as seen.
  std::optional<Match> find_at(std::size_t begin);

 private:
  /// A word on the way through the index, and what it was read as.
  struct PathWord {
    LetterCase letter_case;
    Span span;
    std::size_t end = 0;                   ///< of those that the word has
    const WordReading* reading = nullptr;  ///< null: a spelling as it stands
    bool is_joined_otherwise = false;      ///< by a hyphen for a blank, or a blank for a hyphen
  };

  /// How the words of a spelling were read, together.
  struct HowRead {
    NameCase name_case;
    std::vector<InflectedPart> inflected;
    std::vector<DerivedPart> derived;
    Skip skip = Skip::none;              ///< why it is not to be written in any company
    const WordReading* alone = nullptr;  ///< of the only word there is, when it is not one as it stands
  };
  using Visit = std::function<void(const Entry&, std::size_t end, const HowRead& how)>;

  /// Kinds of entries, bit by bit.
  using Kinds = unsigned;
  static constexpr Kinds all_kinds = ~Kinds{0};
  static constexpr Kinds only(EntryKind kind) { return Kinds{1} << static_cast<unsigned>(kind); }

  /// A walk through the index along the words of the text.
  struct Walk {
    std::size_t path_begin;  ///< in path_, where its own words begin
    Kinds kinds;             ///< of entries that it is for; those who trace want to see them all
    const Visit& visit;
  };

  void walk(std::size_t at, Kinds kinds, const Visit& visit);
  void walk_from(Index::Node node, Joiner joiner, std::size_t at, const Walk& walk);
  bool fits_joiners(const Entry& entry, std::size_t path_begin) const;
  bool fits_case(const Entry& entry, std::size_t path_begin) const;
  bool fits_languages(const Entry& entry, std::size_t path_begin) const;
  std::optional<HowRead> how_read(std::size_t path_begin);
  bool may_win(const Entry& entry, Span span, std::size_t path_begin) const;
  void visit_entries(Index::Node node, const Walk& walk);
  bool is_something_else(Span word);
  void step(Index::Node node, Joiner joiner, WordId word, ReadWord& read, const PathWord& path_word,
            const Walk& walk);
  std::optional<std::size_t> next_word(std::size_t end) const;

  /// A spelling that was found: where, and how.
  struct Found {
    const Entry& entry;
    Span span;
    const HowRead& how;
  };

  /// A family name, wherever it begins.
  struct FoundFamily {
    Entry entry;
    std::size_t end;
    HowRead how;
  };

  /// The family names at a place, for any given name before it: read at most once for each name that begins
  /// somewhere.
  const std::vector<FoundFamily>& families_at(std::size_t at);

  /// What may follow a given name: its family name, directly or behind a middle.
  struct AfterGiven {
    std::size_t given_end = 0;
    std::optional<std::size_t> family;  ///< where the next word begins
    std::optional<Middle> middle;
    std::optional<std::size_t> family_after_middle;
  };

  /// The same for all persons who have the given name that ends there.
  const AfterGiven& read_after_given(std::size_t given_end);

  Skip skip_alone(const Found& found);
  static Way way_of(const Found& found);
  static Claim make_claim(const Found& found, Shape shape);
  static std::optional<Claim> make_claim(const Found& first, const Found& second, RecordIndex record,
                                         Shape shape);
  void claim_whole(const Found& whole);
  void claim_family(const Found& family);
  void claim_family_alone(const Found& family);
  void claim_after_given(const Found& given);
  bool may_win(const Found& given, const Found& family, Span span) const;
  void claim_given_family(const Found& given, const std::optional<Middle>& middle, std::size_t at);
  void claim_after_family(const Found& family);
  void claim_family_given(const Found& family, std::size_t at);
  void claim_family_initials(const Found& family, std::size_t at);
  void claim_initials(const Initial& initial);
  Skip skip_after_previous(std::size_t begin);
  void add_claim(Span span, Claim claim);
  void refuse(Span span, const Entry& entry, Refusal why);
  void note_seen(const Match& match);

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  MatchOptions options_;
  SeenNames& seen_;
  FindTrace* trace_;
  WordReadings& readings_;
  Neighbours neighbours_;
  Claims claims_;
  ReadPlaces places_;
  std::vector<PathWord> path_;
  Span asked_word_;                 // see is_something_else; a word is read as many names
  bool is_something_else_ = false;  // of that word
  std::map<std::size_t, std::vector<FoundFamily>> families_;  // by their places
  std::vector<AfterGiven> after_given_;
  Skip skip_after_previous_ = Skip::none;  // of the place in question; asked for at most once
  bool has_asked_previous_ = false;
};

}  // namespace canonym
