#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "support/slow_names.h"
#include "support/slow_words.h"

namespace canonym::slow {

/// A claim and the whole that it claims.
struct Claimed {
  Span span;
  Claim claim;
};

/// One text, and all that a rule set could say of it.
class Claimer {
 public:
  Claimer(const RuleModel& model, std::string_view text, const MatchOptions& options);

  /// Every claim that begins at this byte. `seen` are records whose full name stood before.
  std::vector<Claimed> claims_at(std::size_t at, const std::set<RecordIndex>& seen) const;

 private:
  /// A spelling found in the text: its tokens, one by one.
  using Found = std::vector<Span>;
  /// A part of a name found in the text.
  struct FoundPart {
    Span span;
    Way way = Way::canonical;
    std::string_view spelling;
  };

  std::vector<Span> words_of(Span span) const;
  std::vector<Found> find_spelling(std::size_t at, std::string_view spelling, bool is_term,
                                   bool ignore_case) const;
  std::vector<FoundPart> find_parts(std::size_t at, const std::vector<Part>& parts) const;
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
  void claim_behind_family(FoundPart family, RecordIndex record, std::vector<Claimed>& all) const;

  const RuleModel& model_;
  std::string_view text_;
  MatchOptions options_;
  std::vector<Names> names_;
  std::vector<Part> all_givens_, all_patronymics_;
};

}  // namespace canonym::slow
