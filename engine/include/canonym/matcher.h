#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "canonym/rules.h"
#include "canonym/ways.h"

namespace canonym {

/// What form of a name stands in the text.
enum class Shape : std::uint8_t {
  whole,            ///< matched as it stands
  given_family,     ///< "Svetlana Tikhanovskaya", also with a patronymic or middle initial
  initials_family,  ///< "S. Tikhanovskaya", "S.G. Tikhanovskaya"
  family_given,     ///< "Tikhanovskaya, Svetlana", "Tikhanovskaya Svetlana"
  family_initials,  ///< "Tikhanovskaya S.G."
  family,           ///< "Tikhanovskaya"
};

/// The shape as it is printed, such as "given and family name".
std::string_view shape_name(Shape shape);

/// A word of a text that was read off a native word.
struct DerivedPart {
  Span span;
  std::uint32_t form = 0;       ///< the native word, by a number of the matcher's own
  std::uint32_t read_as = 0;    ///< the sister language by way of which it was read, as a bit; 0 for none
  std::uint8_t deviations = 0;  ///< graphemes that the nearest conventions write otherwise
  std::uint64_t labels = 0;     ///< conventions that explain all of it, bit by bit

  bool operator==(const DerivedPart&) const = default;
  bool operator<(const DerivedPart& other) const {
    return std::tie(span.begin, span.end, form, read_as, deviations, labels) <
           std::tie(other.span.begin, other.span.end, other.form, other.read_as, other.deviations,
                    other.labels);
  }
};

/// The case that an inflected name is in.
struct NameCase {
  std::uint32_t language = 0;  ///< the one whose cases are meant, as a bit; 0 for a base form
  std::uint32_t cells = 0;     ///< the cases that it may be, bit by bit

  bool is_base() const { return language == 0; }
  bool operator==(const NameCase&) const = default;
};

/// A word of a text that is inflected.
struct InflectedPart {
  Span span;
  std::string base;  ///< its base form, lower case

  bool operator==(const InflectedPart&) const = default;
  bool operator<(const InflectedPart& other) const {
    return std::tie(span.begin, span.end, base) < std::tie(other.span.begin, other.span.end, other.base);
  }
};

/// One record's claim to a span. Spans of parts are empty where the form has none.
struct Claim {
  RecordIndex record = 0;
  Way way = Way::canonical;
  Shape shape = Shape::whole;
  Skip skip = Skip::none;
  bool is_listed = false;  ///< the whole span is a spelling written down in a rule file
  Span given;              ///< given name, or its initial without the period
  Span middle;             ///< patronymic or middle initial
  Span family;
  bool is_abbreviation = false;  ///< spelled in capitals (NYC), so those of the text mean nothing
  NameCase name_case{};
  std::vector<InflectedPart> inflected{};  ///< words in that case; others do not inflect, or are not
  std::vector<DerivedPart> derived{};      ///< words that are no listed spellings, in order

  bool operator==(const Claim&) const = default;
};

/// A known spelling found in a text, and who claims it.
struct Match {
  Span span;                          ///< bytes of the searched text, half-open
  std::vector<Claim> claims;          ///< one a record, all of the same way, by record; at least one
  Skip skip = Skip::none;             ///< none: the claims decide what is written
  std::vector<RecordIndex> others{};  ///< records with a less certain claim to the same span, in order

  bool operator==(const Match&) const = default;
};

/// How a claim fared against the others that begin at the same place.
enum class Fate : std::uint8_t {
  won,
  shorter,       ///< lost to a longer one
  weaker,        ///< could only be skipped for the sake of its neighbours, and another need not be
  less_certain,  ///< lost to one of the same span by another way, to one that is no skip, or to a nearer name
  other_form,    ///< the same record claims the same span in another form
  inside,        ///< begins inside a name that was found
};

/// The fate as it is printed, such as "lost to a longer one".
std::string_view fate_name(Fate fate);

struct MatchOptions {
  bool ignore_case = false;  ///< match all-lower-case names too
};

/// Finds every spelling of a rule set in running text.
///
/// Compares by folding (NFKC case folding without Latin diacritics, apostrophes,
/// soft-sign and zero-width marks), begins and ends at word boundaries, prefers the
/// leftmost match, then the longest, then the more certain way; docs/design.md has the rules.
/// Immutable: one matcher may serve many threads.
class Matcher {
 public:
  struct Compiled;  // keeps ICU and the index out of this header

  /// Throws Error when Unicode data is missing.
  explicit Matcher(RuleSet rules);

  /// Shares with another matcher what it has made of tables of languages and of native words, which is most
  /// of the work. Both rule sets must have the same tables, as those of one RuleFiles do.
  Matcher(RuleSet rules, const Matcher& like);

  /// For the engine itself: with what was made of these rules already.
  Matcher(RuleSet rules, std::shared_ptr<const Compiled> compiled)
      : rules_(std::move(rules)), compiled_(std::move(compiled)) {}

  const RuleSet& rules() const { return rules_; }

  /// Matches in order, never overlapping. `text` should be UTF-8; ill-formed
  /// bytes match nothing and do no harm. Time is linear in the text.
  std::vector<Match> find(std::string_view text, const MatchOptions& options = {}) const;

  const Compiled& compiled() const { return *compiled_; }

 private:
  RuleSet rules_;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace canonym
