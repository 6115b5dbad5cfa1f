#include "lint/surface_claims.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "compose/words.h"
#include "icu/fold.h"
#include "lint/shared_hashes.h"
#include "normalize/render_best.h"

namespace canonym {
namespace {

/// Of records that share a family name each is compared with so many after it: time
/// stays linear for a rule file that gives ten thousand persons one name.
constexpr std::size_t most_namesakes = 64;

struct Family {
  RecordIndex record;
  const Spelling* spelling;
};

Span span_in(std::string_view text, std::string_view part) {
  const auto begin = static_cast<std::size_t>(part.data() - text.data());
  return {begin, begin + part.size()};
}

/// Where the words of a span of one text stand in another that folds alike.
std::optional<Span> find_words(Span span, std::string_view from, std::string_view to) {
  if (span.is_empty()) return span;
  const std::vector<std::string_view> words = split_words(from);
  const std::vector<std::string_view> others = split_words(to);
  if (words.size() != others.size()) return std::nullopt;
  std::optional<std::size_t> begin, end;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Span word = span_in(from, words[i]);
    if (word.begin == span.begin) begin = span_in(to, others[i]).begin;
    if (word.end == span.end) end = span_in(to, others[i]).end;
  }
  return begin && end ? std::optional<Span>({*begin, *end}) : std::nullopt;
}

/// A claim to one text as a claim to another that folds alike: letters that fold alike may take
/// more bytes or fewer.
std::optional<Claim> carry_over(Claim claim, std::string_view from, std::string_view to) {
  for (Span* span : {&claim.given, &claim.middle, &claim.family}) {
    const std::optional<Span> carried = find_words(*span, from, to);
    if (!carried) return std::nullopt;
    *span = *carried;
  }
  return claim;
}

/// The word behind the first one, where there are just two.
std::string_view second_of_two(std::string_view text) {
  const std::vector<std::string_view> words = split_words(text);
  return words.size() == 2 ? words.back() : std::string_view();
}

/// Collects claims by folded surface: all claims are gone through twice, and kept are those to a surface that
/// has turned out to be shared.
class SurfaceCollector {
 public:
  SurfaceCollector(const RuleModel& model, const Composition& composition)
      : model_(model), composition_(composition) {
    for (GroupIndex group = 0; group < composition.groups.size(); ++group)
      for (const Spelling& spelling : composition.groups[group].spellings)
        groups_[fold_text(spelling.text)].push_back({group, &spelling});
    collect_families();
    SharedHashes shared;
    visit_claims([&](const std::string& folded, std::string_view, const Claim& claim, Location) {
      shared.add(folded, claim.record);
    });
    shared.finish();
    visit_claims([&](const std::string& folded, std::string_view text, const Claim& claim, Location at) {
      if (shared.has(folded)) add(folded, text, claim, at);
    });
  }

  std::vector<SharedSurface> take_shared();

 private:
  struct GroupSpelling {
    GroupIndex group;
    const Spelling* spelling;
  };

  using Visit =
      std::function<void(const std::string& folded, std::string_view text, const Claim& claim, Location at)>;

  void collect_families();
  void visit_claims(const Visit& visit) const;
  void visit_listed(RecordIndex record, const Visit& visit) const;
  void visit_pairs(const std::vector<Family>& families, const Visit& visit) const;
  void visit_composed_wholes(RecordIndex record, const Visit& visit) const;
  void add(const std::string& folded, std::string_view text, const Claim& made, Location at);
  bool is_never(RecordIndex record, const std::string& folded) const;
  const Spelling* find_given(RecordIndex record, const std::string& folded) const;
  Claim full_claim(RecordIndex record, Way way, std::size_t given_size, std::size_t whole_size) const;

  const RuleModel& model_;
  const Composition& composition_;
  std::unordered_map<std::string, std::vector<GroupSpelling>> groups_;  // sorted by group
  std::unordered_map<std::string, std::vector<Family>> families_;       // that more than one record has
  std::unordered_map<std::string, SharedSurface> surfaces_;
};

bool SurfaceCollector::is_never(RecordIndex record, const std::string& folded) const {
  const std::vector<Never>& nevers = model_.records[record].nevers;
  return std::any_of(nevers.begin(), nevers.end(),
                     [&](const Never& never) { return fold_text(never.spelling.text) == folded; });
}

void SurfaceCollector::add(const std::string& folded, std::string_view text, const Claim& made, Location at) {
  if (is_never(made.record, folded)) return;
  SharedSurface& surface = surfaces_[folded];
  if (surface.text.empty()) surface.text = text;
  const std::optional<Claim> claim = carry_over(made, text, surface.text);
  if (!claim) return;
  for (SurfaceClaim& known : surface.claims) {
    if (known.claim.record != claim->record) continue;
    if (claim->way < known.claim.way) known = {*claim, at, {}};
    return;
  }
  surface.claims.push_back({*claim, at, {}});
}

/// Those of one record alone, which is most of them, are left out.
void SurfaceCollector::collect_families() {
  SharedHashes shared;
  for (RecordIndex record = 0; record < composition_.records.size(); ++record) {
    for (const Spelling& family : composition_.records[record].families)
      shared.add(fold_text(family.text), record);
    for (const WholeSpelling& whole : composition_.records[record].wholes)
      shared.add(fold_text(second_of_two(whole.text)), record);
  }
  shared.finish();
  for (RecordIndex record = 0; record < composition_.records.size(); ++record) {
    for (const Spelling& family : composition_.records[record].families) {
      std::string folded = fold_text(family.text);
      if (shared.has(folded)) families_[std::move(folded)].push_back({record, &family});
    }
  }
}

void SurfaceCollector::visit_claims(const Visit& visit) const {
  for (RecordIndex record = 0; record < composition_.records.size(); ++record) visit_listed(record, visit);
  for (const auto& [folded, families] : families_) visit_pairs(families, visit);
  for (RecordIndex record = 0; record < composition_.records.size(); ++record)
    visit_composed_wholes(record, visit);
}

void SurfaceCollector::visit_listed(RecordIndex record, const Visit& visit) const {
  const ComposedRecord& composed = composition_.records[record];
  for (const WholeSpelling& whole : composed.wholes) {
    Claim claim;
    claim.record = record;
    claim.way = whole.way;
    claim.is_listed = true;
    if (whole.given_words > 0) {
      const NameParts parts = split_name(whole.text, whole.family_words);
      claim.shape = Shape::given_family;
      claim.given = span_in(whole.text, parts.given);
      if (!parts.middle.empty()) claim.middle = span_in(whole.text, parts.middle);
      claim.family = span_in(whole.text, parts.family);
    }
    visit(fold_text(whole.text), whole.text, claim, whole.at);
  }
  for (const Spelling& family : composed.families) {
    if (model_.records[record].alone == Alone::never || !may_stand_alone(family.text)) continue;
    Claim claim;
    claim.record = record;
    claim.way = family.way;
    claim.shape = Shape::family;
    claim.family = {0, family.text.size()};
    visit(fold_text(family.text), family.text, claim, family.at);
  }
}

Claim SurfaceCollector::full_claim(RecordIndex record, Way way, std::size_t given_size,
                                   std::size_t whole_size) const {
  Claim claim;
  claim.record = record;
  claim.way = way;
  claim.shape = Shape::given_family;
  claim.given = {0, given_size};
  claim.family = {given_size + 1, whole_size};
  return claim;
}

const Spelling* SurfaceCollector::find_given(RecordIndex record, const std::string& folded) const {
  const auto found = groups_.find(folded);
  if (found == groups_.end()) return nullptr;
  for (const GroupIndex own : composition_.records[record].given_groups) {
    const auto known = std::ranges::lower_bound(found->second, own, {}, &GroupSpelling::group);
    if (known != found->second.end() && known->group == own) return known->spelling;
  }
  return nullptr;
}

/// Two records with one family name: do they also share a given name?
void SurfaceCollector::visit_pairs(const std::vector<Family>& families, const Visit& visit) const {
  for (std::size_t i = 0; i + 1 < families.size(); ++i)
    for (std::size_t j = i + 1; j < std::min(families.size(), i + 1 + most_namesakes); ++j)
      for (const GroupIndex group : composition_.records[families[i].record].given_groups) {
        const Spelling& given = composition_.groups[group].spellings.front();
        const Spelling* other = find_given(families[j].record, fold_text(given.text));
        if (!other) continue;
        const std::string text = std::string(given.text) + " " + std::string(families[i].spelling->text);
        for (const auto& [family, known] : {std::pair{families[i], &given}, std::pair{families[j], other}})
          visit(fold_text(text), text,
                full_claim(family.record, std::max(family.spelling->way, known->way), given.text.size(),
                           text.size()),
                family.spelling->at);
      }
}

/// A spelling listed whole that is another record's given and family name.
void SurfaceCollector::visit_composed_wholes(RecordIndex record, const Visit& visit) const {
  for (const WholeSpelling& whole : composition_.records[record].wholes) {
    const std::string_view family = second_of_two(whole.text);
    const auto found = families_.find(fold_text(family));
    if (family.empty() || found == families_.end()) continue;
    const std::string_view first = split_words(whole.text).front();
    for (const Family& other : found->second) {
      const Spelling* given = find_given(other.record, fold_text(first));
      if (given && other.record != record)
        visit(fold_text(whole.text), whole.text,
              full_claim(other.record, std::max(given->way, other.spelling->way), first.size(),
                         whole.text.size()),
              other.spelling->at);
    }
  }
}

std::string outcome_of(const SharedSurface& surface, const Claim& claim, const RuleModel& model,
                       const Composition& composition) {
  const auto rendering = render_best(surface.text, {0, surface.text.size()}, claim,
                                     model.records[claim.record].kind, composition.records[claim.record], {});
  return rendering ? apply_edits(surface.text, rendering->edits) : surface.text;
}

std::vector<SharedSurface> SurfaceCollector::take_shared() {
  std::vector<SharedSurface> shared;
  for (auto& [folded, surface] : surfaces_)
    if (surface.claims.size() > 1) shared.push_back(std::move(surface));
  for (SharedSurface& surface : shared) {
    std::sort(surface.claims.begin(), surface.claims.end(),
              [](const SurfaceClaim& a, const SurfaceClaim& b) { return a.claim.record < b.claim.record; });
    for (const SurfaceClaim& claim : surface.claims)
      surface.outcomes.push_back(outcome_of(surface, claim.claim, model_, composition_));
    for (std::size_t i = 0; i < surface.claims.size(); ++i) surface.claims[i].outcome = surface.outcomes[i];
  }
  std::sort(shared.begin(), shared.end(),
            [](const SharedSurface& a, const SharedSurface& b) { return a.text < b.text; });
  return shared;
}

}  // namespace

std::vector<SharedSurface> find_shared_surfaces(const RuleModel& model, const Composition& composition) {
  return SurfaceCollector(model, composition).take_shared();
}

}  // namespace canonym
