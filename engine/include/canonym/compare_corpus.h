#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/compare_texts.h"

namespace canonym {

/// What a change of rules does to a record at a place.
enum class HitChange {
  added,    ///< it is found where it was not
  lost,     ///< it was found and is not
  changed,  ///< it is found as before, and known or written otherwise, or left for another reason
};

/// "added", "lost" or "changed".
std::string_view change_name(HitChange change);

/// A place in a text, with up to forty characters on both sides.
struct PlaceInText {
  std::string file;
  Position position;                               ///< of the first byte of the place
  std::string left, right;                         ///< bytes of the text; never half of a character
  bool is_left_cut = false, is_right_cut = false;  ///< whether the text goes on there

  bool operator==(const PlaceInText&) const = default;
};

/// One text that is found, and what has become of it: alike at every place that counts.
struct ChangedHit {
  HitChange change = HitChange::changed;
  std::string found;                          ///< bytes of the text
  std::vector<Hit> before, after;             ///< spans are those of `found`
  std::string written_before, written_after;  ///< what each set makes of it
  std::size_t count = 0;                      ///< places
  std::vector<PlaceInText> places;            ///< the first of them
};

/// What a change of rules does to the hits of one record. Where a place is of several records, it
/// counts for each.
struct ChangedRecord {
  std::string record;
  std::array<std::size_t, 3> counts{};  ///< places, by HitChange
  std::size_t rewritten = 0;            ///< places where the text comes out otherwise
  std::vector<ChangedHit> hits;         ///< by change, then the most frequent first

  std::size_t count(HitChange change) const { return counts[static_cast<std::size_t>(change)]; }
};

/// What a change of rules does to many texts. Not to be shared between threads: each fills its own.
class CorpusDifference {
 public:
  /// `most_places`: how many places are remembered of each ChangedHit.
  explicit CorpusDifference(std::size_t most_places = 3) : most_places_(most_places) {}

  /// Adds one text, with all that both sets find in it. Throws Error when Unicode data is missing.
  void add_text(std::string_view file, std::string_view text, const Hits& before, const Hits& after);

  /// Adds what was found in later texts.
  void add_all(CorpusDifference&& later);

  struct Totals {
    std::size_t files = 0, bytes = 0;
    std::size_t hits_before = 0, hits_after = 0;
    std::size_t places = 0;     ///< where hits differ
    std::size_t rewritten = 0;  ///< of these, where the text comes out otherwise

    bool operator==(const Totals&) const = default;
  };
  const Totals& totals() const { return totals_; }

  /// Those with most places first.
  std::vector<ChangedRecord> records() const;

 private:
  struct Record {
    std::array<std::size_t, 3> counts{};
    std::size_t rewritten = 0;
    std::map<std::string, ChangedHit> hits;  // by all that must be alike
  };
  std::size_t most_places_;
  Totals totals_;
  std::map<std::string, Record> records_;
};

}  // namespace canonym
