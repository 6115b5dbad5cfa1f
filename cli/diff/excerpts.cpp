#include "diff/excerpts.h"

#include <array>

#include "diff/printable.h"
#include "diff/words.h"

namespace canonym::cli {
namespace {

constexpr std::array all_changes{HitChange::added, HitChange::lost, HitChange::changed};

std::string group_digits(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

}  // namespace

std::vector<Excerpt> choose_excerpts(const ChangedRecord& record, HitChange change, std::size_t most) {
  std::vector<Excerpt> chosen;
  bool has_more = true;
  for (std::size_t round = 0; has_more && chosen.size() < most; ++round) {
    has_more = false;
    for (const ChangedHit& hit : record.hits) {
      if (hit.change != change || round >= hit.places.size() || chosen.size() == most) continue;
      chosen.push_back({&hit, &hit.places[round]});
      has_more = true;
    }
  }
  return chosen;
}

std::string describe_place(const PlaceInText& place) {
  return make_printable(place.file) + ":" + std::to_string(place.position.line) + ":" +
         std::to_string(place.position.column);
}

std::string describe_context(const Excerpt& excerpt) {
  const PlaceInText& place = *excerpt.place;
  return (place.is_left_cut ? "…" : "") + make_printable(place.left) + "[" +
         make_printable(excerpt.hit->found) + "]" + make_printable(place.right) +
         (place.is_right_cut ? "…" : "");
}

std::string describe_totals(const CorpusDifference::Totals& totals) {
  return count_things(totals.files, "file") + " with " + group_digits(totals.bytes) +
         " bytes: " + group_digits(totals.hits_before) + " hits before, " + group_digits(totals.hits_after) +
         " after, " + count_things(totals.places, "place") +
         (totals.places == 1 ? " differs, " : " differ, ") + group_digits(totals.rewritten) +
         " of them written otherwise";
}

std::string describe_counts(const ChangedRecord& record) {
  std::string text;
  for (const HitChange change : all_changes) {
    if (record.count(change) == 0) continue;
    (text += text.empty() ? "" : ", ") += group_digits(record.count(change)) + " ";
    text += change_name(change);
  }
  return text;
}

}  // namespace canonym::cli
