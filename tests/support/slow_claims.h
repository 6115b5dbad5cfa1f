#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "support/slow_names.h"
#include "support/slow_readings.h"
#include "support/slow_spelling.h"
#include "support/slow_words.h"

namespace canonym::slow {

/// A claim and the whole that it claims.
struct Claimed {
  Span span;
  Claim claim;
  Skip alone = Skip::none;  ///< what it is skipped for when it is all there is of the name
};

/// One text, and all that a rule set could say of it.
class Claimer {
 public:
  Claimer(const RuleModel& model, const Readings& readings, std::string_view text,
          const MatchOptions& options);

  /// Every claim that begins at this byte. `seen` are records whose full name stood before.
  std::vector<Claimed> claims_at(std::size_t at, const std::set<RecordIndex>& seen) const;

 private:
  /// A spelling found in the text, and how its words were read.
  struct Found {
    Span span;
    How how;
  };
  struct Sought {
    std::string_view text;
    Origin origin;
    PartOf part = PartOf::whole;
    bool is_term = false;
    bool is_one_name = false;  ///< not given and family name, and no part
  };
  /// A part of a name found in the text.
  struct FoundPart {
    Span span;
    Way way = Way::canonical;
    std::string_view spelling;
    How how;
  };

  std::vector<Span> words_of(Span span) const;
  std::vector<Found> find_spelling(std::size_t at, const Sought& sought, bool ignore_case) const;
  void find_rest(std::size_t at, const std::vector<SpelledToken>& wanted, std::size_t i, const Found& before,
                 const Sought& sought, bool ignore_case, std::vector<Found>& all) const;
  std::vector<FoundPart> find_parts(std::size_t at, const std::vector<Part>& parts, PartOf part_of) const;
  bool is_one_of(const Token& token, const std::vector<Part>& parts, PartOf part_of) const;
  bool is_rather_given_name(const Token& token) const;
  std::optional<Span> find_initial(std::size_t at) const;
  std::optional<Span> find_middle(std::size_t at) const;
  bool is_initial(Span span) const;
  bool is_initial_of(Span initial, const std::vector<Part>& parts) const;
  bool allows_middle(const Names& names, Span middle) const;
  std::optional<std::size_t> step_over_blank(std::size_t at) const;
  std::optional<std::size_t> step_over_comma(std::size_t at) const;
  bool stands_before_capital(std::size_t at) const;
  bool is_given_name_before(std::size_t at, std::size_t name) const;
  Skip skip_by_words_before(std::size_t name, std::size_t floor) const;

  void claim_listed(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const;
  void claim_given_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const;
  void claim_family_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const;
  static void add_claim(Span span, Claim claim, const FoundPart& family, const FoundPart* given,
                        std::vector<Claimed>& all);
  void claim_behind_family(const FoundPart& family, RecordIndex record, std::vector<Claimed>& all) const;

  const RuleModel& model_;
  const Readings& readings_;
  std::string_view text_;
  MatchOptions options_;
  std::vector<Names> names_;
  std::vector<Part> all_givens_, all_patronymics_;
};

}  // namespace canonym::slow
