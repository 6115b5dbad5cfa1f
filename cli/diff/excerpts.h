#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/compare_corpus.h"

namespace canonym::cli {

/// A place, and what is found there.
struct Excerpt {
  const ChangedHit* hit;
  const PlaceInText* place;
};

/// At most so many places of a record at which it is changed so, of as many different hits as there are. They
/// point into the record.
std::vector<Excerpt> choose_excerpts(const ChangedRecord& record, HitChange change, std::size_t most);

/// "article.txt:1:24"
std::string describe_place(const PlaceInText& place);

/// "…Minsk to [Kiyev] on Monday…"
std::string describe_context(const Excerpt& excerpt);

/// "12 files with 3,400,000 bytes: 120 hits before, 130 after, 14 places differ, 12 of them written
/// otherwise"
std::string describe_totals(const CorpusDifference::Totals& totals);

/// "3 added, 10 changed", without what is none.
std::string describe_counts(const ChangedRecord& record);

}  // namespace canonym::cli
