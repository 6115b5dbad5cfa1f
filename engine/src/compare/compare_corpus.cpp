#include "canonym/compare_corpus.h"

#include <algorithm>
#include <set>

#include "canonym/offsets.h"
#include "icu/graphemes.h"

namespace canonym {
namespace {

constexpr std::size_t context_characters = 40;

std::vector<Hit> move_into(const std::vector<Hit>& hits, Span place) {
  std::vector<Hit> moved = hits;
  for (Hit& hit : moved) hit.span = {hit.span.begin - place.begin, hit.span.end - place.begin};
  return moved;
}

ChangedHit describe_place(std::string_view text, const HitDifference& place) {
  ChangedHit hit;
  hit.found = text.substr(place.span.begin, place.span.size());
  hit.before = move_into(place.before, place.span);
  hit.after = move_into(place.after, place.span);
  hit.written_before = rewrite_place(text, place.span, place.before);
  hit.written_after = rewrite_place(text, place.span, place.after);
  return hit;
}

void add_to_key(const std::vector<Hit>& hits, std::string& key) {
  for (const Hit& hit : hits) {
    for (const std::string& record : hit.records) (key += record) += '\1';
    key += static_cast<char>(hit.via);
    key += static_cast<char>(hit.action);
    key += static_cast<char>(hit.reason);
    (key += std::to_string(hit.span.begin)) += '-';
    (key += std::to_string(hit.span.end)) += ' ';
  }
  key += '\2';
}

/// All that must be alike for two places to be counted as one, but for the kind of change.
std::string key_of(const ChangedHit& hit) {
  std::string key;
  add_to_key(hit.before, key);
  add_to_key(hit.after, key);
  ((key += hit.found) += '\2') += hit.written_before;
  return (key += '\2') += hit.written_after;
}

std::set<std::string> records_of(const std::vector<Hit>& hits) {
  std::set<std::string> records;
  for (const Hit& hit : hits) records.insert(hit.records.begin(), hit.records.end());
  return records;
}

/// What becomes of each record at a place.
std::map<std::string, HitChange> list_changes(const HitDifference& place) {
  std::map<std::string, HitChange> changes;
  for (const std::string& record : records_of(place.before)) changes[record] = HitChange::lost;
  for (const std::string& record : records_of(place.after)) {
    const auto [change, is_new] = changes.try_emplace(record, HitChange::added);
    if (!is_new) change->second = HitChange::changed;
  }
  return changes;
}

PlaceInText make_place(std::string_view file, std::string_view text, Span span, PositionCounter& positions) {
  const std::size_t begin = find_characters_before(text, span.begin, context_characters);
  const std::size_t end = find_characters_after(text, span.end, context_characters);
  PlaceInText place;
  place.file = file;
  place.position = positions.position(span.begin);
  place.left = text.substr(begin, span.begin - begin);
  place.right = text.substr(span.end, end - span.end);
  place.is_left_cut = begin > 0;
  place.is_right_cut = end < text.size();
  return place;
}

}  // namespace

std::string_view change_name(HitChange change) {
  constexpr std::array<std::string_view, 3> names{"added", "lost", "changed"};
  return names[static_cast<std::size_t>(change)];
}

void CorpusDifference::add_text(std::string_view file, std::string_view text, const Hits& before,
                                const Hits& after) {
  ++totals_.files;
  totals_.bytes += text.size();
  totals_.hits_before += before.size();
  totals_.hits_after += after.size();
  PositionCounter positions(text);
  compare_hits(before, after, [&](const HitDifference& place) {
    ChangedHit described = describe_place(text, place);
    const bool is_rewritten = described.written_before != described.written_after;
    ++totals_.places;
    totals_.rewritten += is_rewritten;
    const std::string key = key_of(described);
    for (const auto& [id, change] : list_changes(place)) {
      Record& record = records_[id];
      ++record.counts[static_cast<std::size_t>(change)];
      record.rewritten += is_rewritten;
      ChangedHit& hit = record.hits.try_emplace(key, described).first->second;
      hit.change = change;
      ++hit.count;
      if (hit.places.size() < most_places_)
        hit.places.push_back(make_place(file, text, place.span, positions));
    }
  });
}

void CorpusDifference::add_all(CorpusDifference&& later) {
  totals_.files += later.totals_.files;
  totals_.bytes += later.totals_.bytes;
  totals_.hits_before += later.totals_.hits_before;
  totals_.hits_after += later.totals_.hits_after;
  totals_.places += later.totals_.places;
  totals_.rewritten += later.totals_.rewritten;
  for (auto& [id, others] : later.records_) {
    Record& record = records_[id];
    for (std::size_t i = 0; i < record.counts.size(); ++i) record.counts[i] += others.counts[i];
    record.rewritten += others.rewritten;
    for (auto& [key, other] : others.hits) {
      const auto [place, is_new] = record.hits.try_emplace(key, std::move(other));
      if (is_new) continue;
      ChangedHit& hit = place->second;
      hit.count += other.count;
      for (PlaceInText& more : other.places)
        if (hit.places.size() < most_places_) hit.places.push_back(std::move(more));
    }
  }
}

std::vector<ChangedRecord> CorpusDifference::records() const {
  std::vector<ChangedRecord> records;
  for (const auto& [id, record] : records_) {
    ChangedRecord& changed = records.emplace_back(ChangedRecord{id, record.counts, record.rewritten, {}});
    for (const auto& [key, hit] : record.hits) changed.hits.push_back(hit);
    std::ranges::stable_sort(changed.hits, [](const ChangedHit& a, const ChangedHit& b) {
      return a.change != b.change ? a.change < b.change : a.count > b.count;
    });
  }
  std::ranges::stable_sort(records, std::ranges::greater{}, [](const ChangedRecord& record) {
    return record.counts[0] + record.counts[1] + record.counts[2];
  });
  return records;
}

}  // namespace canonym
