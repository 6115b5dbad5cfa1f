#include "compose/compose.h"

#include <algorithm>
#include <mutex>
#include <span>

#include "compose/compose_record.h"
#include "compose/spelling_list.h"
#include "image/table.h"

namespace canonym {
namespace {

SpellingGroup spellings_of(const PartGroup& group) {
  SpellingList list;
  list.add({group.key.text, Way::part, group.key.at});
  for (const Written& spelling : group.spellings) list.add({spelling.text, Way::part, spelling.at});
  return {list.take()};
}

/// Gives own groups their numbers, record by record.
class GroupNumbers {
 public:
  GroupNumbers(std::size_t shared, std::size_t records) {
    first_.reserve(records + 1);
    first_.emplace_back(static_cast<GroupIndex>(shared));
  }

  GroupIndex next() const { return first_.back(); }
  void add(std::size_t own) { first_.emplace_back(next() + static_cast<GroupIndex>(own)); }
  Table<Little32> finish() { return Table(std::move(first_)); }

 private:
  std::vector<Little32> first_;
};

}  // namespace

class Composer {
 public:
  Composer(const RuleModel& model, const LanguageTables* tables)
      : model_(model), finder_(model, tables), composed_(model.records.size()) {
    for (const PartGroup& group : model.groups) shared_.push_back(spellings_of(group));
    const Image* image = model.image.get();
    if (image) std::call_once(is_numbered_, [&] { read_own_groups(*image); });
  }

  std::size_t record_count() const { return composed_.size(); }
  std::size_t group_count() const { return first_own()[composed_.size()]; }

  /// The number of a record's first own group, and one more. Only composing all records tells.
  std::span<const Little32> first_own() const {
    std::call_once(is_numbered_, [this] {
      GroupNumbers numbers(shared_.size(), composed_.size());
      for (std::size_t i = 0; i < composed_.size(); ++i) numbers.add(keep(i, numbers.next()).groups.size());
      first_own_ = numbers.finish();
    });
    return first_own_.all();
  }

  const RecordAndGroups& record(std::size_t index) const { return keep(index, first_own()[index]); }

  void visit(const std::function<void(const VisitedRecord&)>& take) const {
    const auto hand_over = [&](RecordIndex index, const Record& record, GroupIndex first_own) {
      const RecordAndGroups made = compose(record, first_own);
      take({index, record, made.record, made.groups, first_own});
      return made.groups.size();
    };
    bool is_done = false;
    std::call_once(is_numbered_, [&] {
      GroupNumbers numbers(shared_.size(), composed_.size());
      model_.records.visit([&](RecordIndex index, const Record& record) {
        numbers.add(hand_over(index, record, numbers.next()));
      });
      first_own_ = numbers.finish();
      is_done = true;
    });
    if (is_done) return;
    model_.records.visit(
        [&](RecordIndex index, const Record& record) { hand_over(index, record, first_own_[index]); });
  }

  const SpellingGroup& group(GroupIndex index) const {
    static const SpellingGroup nothing;  // of an image that was made to deceive
    if (index < shared_.size()) return shared_[index];
    if (index >= group_count()) return nothing;
    const auto next = std::upper_bound(first_own().begin(), first_own().end(), index);
    const auto owner = static_cast<std::size_t>(next - first_own().begin()) - 1;
    const std::vector<SpellingGroup>& own = record(owner).groups;
    const GroupIndex place = index - first_own_[owner];
    return place < own.size() ? own[place] : nothing;
  }

 private:
  RecordAndGroups compose(const Record& record, GroupIndex first_own) const {
    return compose_record(record, finder_, shared_, first_own);
  }

  const RecordAndGroups& keep(std::size_t index, GroupIndex first_own) const {
    return composed_.get(index,
                         [&](std::size_t record) { return compose(model_.records[record], first_own); });
  }

  void read_own_groups(const Image& image) {
    first_own_ = Table(image.values<Little32>(SectionTag::own_groups));
    const std::span<const Little32> first = first_own_.all();
    const bool is_sound = first.size() == composed_.size() + 1 && first.front() == shared_.size() &&
                          std::is_sorted(first.begin(), first.end());
    if (!is_sound) image.fail("its groups of names are in no order");
  }

  const RuleModel& model_;
  GroupFinder finder_;
  std::vector<SpellingGroup> shared_;  // of the model
  LazyItems<RecordAndGroups> composed_;
  mutable std::once_flag is_numbered_;
  mutable Table<Little32> first_own_;
};

std::size_t Composition::Records::size() const {
  return composer_->record_count();
}

const ComposedRecord& Composition::Records::operator[](std::size_t record) const {
  return composer_->record(record).record;
}

void Composition::Records::visit(const std::function<void(const VisitedRecord&)>& take) const {
  composer_->visit(take);
}

std::size_t Composition::Groups::size() const {
  return composer_->group_count();
}

const SpellingGroup& Composition::Groups::operator[](GroupIndex group) const {
  return composer_->group(group);
}

Composition compose_names(const RuleModel& model, const LanguageTables* tables) {
  const auto composer = std::make_shared<const Composer>(model, tables);
  return {Composition::Records(composer), Composition::Groups(composer)};
}

void write_own_groups(const Composition& composition, ImageWriter& image) {
  image.add_values(SectionTag::own_groups, composition.groups.composer().first_own());
}

}  // namespace canonym
