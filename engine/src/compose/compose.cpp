#include "compose/compose.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <span>
#include <unordered_map>
#include <unordered_set>

#include "compose/group_reader.h"
#include "compose/words.h"
#include "icu/fold.h"
#include "image/table.h"

namespace canonym {
namespace {

/// Spellings without repetition in one language, each with its most certain way. Spellings that fold
/// alike stay apart, for they may differ in their capitals.
class SpellingList {
 public:
  void add(const Spelling& spelling) {
    if (spelling.text.empty()) return;
    const auto [place, is_new] = index_.try_emplace({spelling.text, spelling.language}, all_.size());
    if (is_new) all_.push_back(spelling);
    Spelling& known = all_[place->second];
    if (spelling.way < known.way) known = spelling;
  }

  const std::vector<Spelling>& all() const { return all_; }
  std::vector<Spelling> take() { return std::move(all_); }

 private:
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> index_;  // by text and language
  std::vector<Spelling> all_;
};

using GroupsBySpelling = std::unordered_map<std::string, std::vector<GroupIndex>>;

/// Part groups by folded spelling. A group stands under its key and its members.
struct GroupTable {
  std::array<GroupsBySpelling, 3> by_kind;

  explicit GroupTable(const RuleModel& model) {
    for (GroupIndex g = 0; g < model.groups.size(); ++g) {
      const PartGroup& group = model.groups[g];
      add(group, group.key, g);
      for (const Written& spelling : group.spellings) add(group, spelling, g);
    }
  }

  std::vector<GroupIndex> find(PartKind kind, std::string_view spelling) const {
    const GroupsBySpelling& groups = by_kind[static_cast<std::size_t>(kind)];
    if (spelling.empty()) return {};
    const auto found = groups.find(fold_text(spelling));
    return found == groups.end() ? std::vector<GroupIndex>() : found->second;
  }

 private:
  void add(const PartGroup& group, const Written& spelling, GroupIndex index) {
    std::vector<GroupIndex>& groups = by_kind[static_cast<std::size_t>(group.kind)][fold_text(spelling.text)];
    if (groups.empty() || groups.back() != index) groups.push_back(index);
  }
};

SpellingGroup spellings_of(const PartGroup& group) {
  SpellingList list;
  list.add({group.key.text, Way::part, group.key.at});
  for (const Written& spelling : group.spellings) list.add({spelling.text, Way::part, spelling.at});
  return {list.take()};
}

/// Both ways to find the groups of a part.
struct GroupFinder {
  GroupTable listed;
  GroupReader read;

  GroupFinder(const RuleModel& model, const LanguageTables* tables) : listed(model), read(model, tables) {}
};

/// A record with the groups that it alone has.
struct RecordAndGroups {
  ComposedRecord record;
  std::vector<SpellingGroup> groups;
};

/// Takes one record apart. One object a record.
class RecordComposer {
 public:
  /// `shared` are the groups of the model, `first_own` is the number of the first that only this record has.
  RecordComposer(const Record& record, const GroupFinder& finder, const std::vector<SpellingGroup>& shared,
                 GroupIndex first_own)
      : record_(record), finder_(finder), shared_(shared), first_own_(first_own) {
    const bool is_split = record.kind == Kind::person && split_words(record.canonical.text).size() > 1;
    if (is_split) family_words_ = record.family ? split_words(record.family->text).size() : 1;
  }

  RecordAndGroups compose() {
    result_.canonical = make_form({}, record_.canonical.text);
    if (result_.canonical.middle.empty() && record_.patronymic)
      result_.canonical.middle = record_.patronymic->text;
    add_name({record_.canonical.text, Way::canonical, record_.canonical.at});
    for (const Native& native : record_.natives) add_native(native);
    for (const StyleSpelling& style : record_.styles) add_style(style);
    for (const Variant& variant : record_.variants) add_variant(variant);
    if (family_words_ > 0) add_parts();
    return {std::move(result_), std::move(own_groups_)};
  }

 private:
  NameForm make_form(std::string_view label, std::string_view text) const {
    const NameParts parts = split_name(text, family_words_);
    return {label, text, parts.given, parts.middle, parts.family, {}, {}};
  }

  void add_native(const Native& native) {
    result_.natives.push_back(make_form(native.language.text, native.spelling.text));
    add_name(
        {native.spelling.text, Way::canonical, native.spelling.at, native.language.text, record_.derive});
  }

  void add_style(const StyleSpelling& style) {
    NameForm form = make_form(style.style.text, style.spelling.text);
    if (style.since) form.since = style.since->text;
    if (style.until) form.until = style.until->text;
    result_.styles.push_back(form);
    add_name({style.spelling.text, Way::variant, style.spelling.at, style.style.text});
  }

  void add_variant(const Variant& variant) {
    const Spelling spelling{variant.spelling.text, Way::variant, variant.spelling.at};
    if (variant.whole) return add_whole(spelling, {});
    add_name(spelling);
  }

  /// A spelling of the name, and what it says of the spelling of its parts.
  void add_name(const Spelling& spelling) {
    if (family_words_ == 0 || !is_plain_name(spelling.text)) return add_whole(spelling, {});
    if (split_words(spelling.text).size() <= family_words_) return families_.add(spelling);
    const NameParts parts = split_name(spelling.text, family_words_);
    add_whole(spelling, parts);
    givens_.add(part_of(spelling, parts.given));
    patronymics_.add(part_of(spelling, parts.middle));
    families_.add(part_of(spelling, parts.family));
  }

  static Spelling part_of(const Spelling& whole, std::string_view text) {
    Spelling part = whole;
    part.text = text;
    if (part.way != Way::canonical) part.way = Way::part;
    return part;
  }

  void add_whole(const Spelling& spelling, const NameParts& parts) {
    WholeSpelling whole{spelling, 0, 0};
    whole.given_words = parts.given.empty() ? 0 : 1;
    whole.family_words = static_cast<std::uint8_t>(parts.family.empty() ? 0 : family_words_);
    result_.wholes.push_back(whole);
  }

  void add_parts() {
    if (record_.patronymic)
      patronymics_.add({record_.patronymic->text, Way::canonical, record_.patronymic->at});
    const std::string_view given = record_.given ? record_.given->text : result_.canonical.given;
    result_.given_groups = own_group(givens_, find_given_groups(given));
    result_.patronymic_groups = own_group(patronymics_, find_patronymic_groups());
    for (const GroupIndex group : finder_.listed.find(PartKind::family, result_.canonical.family))
      for (const Spelling& spelling : shared_[group].spellings) families_.add(spelling);
    result_.families = families_.take();
  }

  /// Those that list the name or one of its native forms. Of a record without native forms, or one that names
  /// its group with `given`, those off which it is read where none lists it.
  std::vector<GroupIndex> find_given_groups(std::string_view given) const {
    std::vector<GroupIndex> groups = finder_.listed.find(PartKind::given, given);
    if (groups.empty() && (record_.natives.empty() || record_.given))
      return finder_.read.find(PartKind::given, std::string(given)).groups;
    if (record_.given) return groups;
    for (const NameForm& native : result_.natives) add_listed(PartKind::given, native.given, groups);
    sort_out(groups);
    return groups;
  }

  /// Those that list a patronymic of the record; without a native one, those off which it is read where none
  /// lists it.
  std::vector<GroupIndex> find_patronymic_groups() const {
    std::vector<GroupIndex> groups;
    for (const Spelling& spelling : patronymics_.all())
      add_listed(PartKind::patronymic, spelling.text, groups);
    if (groups.empty() && !has_native_patronymic())
      for (const Spelling& spelling : patronymics_.all()) {
        const auto read = finder_.read.find(PartKind::patronymic, std::string(spelling.text)).groups;
        groups.insert(groups.end(), read.begin(), read.end());
      }
    sort_out(groups);
    return groups;
  }

  bool has_native_patronymic() const {
    return std::ranges::any_of(result_.natives,
                               [](const NameForm& native) { return !native.middle.empty(); });
  }

  void add_listed(PartKind kind, std::string_view spelling, std::vector<GroupIndex>& groups) const {
    const std::vector<GroupIndex> listed = finder_.listed.find(kind, spelling);
    groups.insert(groups.end(), listed.begin(), listed.end());
  }

  static void sort_out(std::vector<GroupIndex>& groups) {
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  }

  /// The shared groups, and a further one for what only this record has.
  std::vector<GroupIndex> own_group(SpellingList& own, std::vector<GroupIndex> shared) {
    std::unordered_set<std::string_view> known;
    for (const GroupIndex group : shared)
      for (const Spelling& spelling : shared_[group].spellings) known.insert(spelling.text);
    SpellingGroup rest;
    for (Spelling& spelling : own.take()) {
      // The shared group says how certain it is; what it does not say is the language.
      const bool is_shared = known.contains(spelling.text);
      if (is_shared && spelling.language.empty()) continue;
      if (is_shared) spelling.way = Way::part;
      rest.spellings.push_back(spelling);
    }
    if (!rest.spellings.empty()) {
      shared.push_back(first_own_ + static_cast<GroupIndex>(own_groups_.size()));
      own_groups_.push_back(std::move(rest));
    }
    return shared;
  }

  const Record& record_;
  const GroupFinder& finder_;
  const std::vector<SpellingGroup>& shared_;
  GroupIndex first_own_;
  std::vector<SpellingGroup> own_groups_;
  std::size_t family_words_ = 0;  // 0: matched as it stands
  ComposedRecord result_;
  SpellingList givens_, patronymics_, families_;
};

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
    return RecordComposer(record, finder_, shared_, first_own).compose();
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
