#include "compose/compose.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "compose/words.h"
#include "icu/fold.h"

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

/// Takes one record apart. One object a record.
class RecordComposer {
 public:
  RecordComposer(const Record& record, const GroupTable& table, Composition& composition)
      : record_(record), table_(table), composition_(composition) {
    const bool is_split = record.kind == Kind::person && split_words(record.canonical.text).size() > 1;
    if (is_split) family_words_ = record.family ? split_words(record.family->text).size() : 1;
  }

  ComposedRecord compose() {
    result_.canonical = make_form({}, record_.canonical.text);
    if (result_.canonical.middle.empty() && record_.patronymic)
      result_.canonical.middle = record_.patronymic->text;
    add_name({record_.canonical.text, Way::canonical, record_.canonical.at});
    for (const Native& native : record_.natives) add_native(native);
    for (const StyleSpelling& style : record_.styles) add_style(style);
    for (const Variant& variant : record_.variants) add_variant(variant);
    if (family_words_ > 0) add_parts();
    return std::move(result_);
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
    result_.given_groups = own_group(givens_, table_.find(PartKind::given, given));
    result_.patronymic_groups = own_group(patronymics_, groups_of_any(PartKind::patronymic, patronymics_));
    for (const GroupIndex group : table_.find(PartKind::family, result_.canonical.family))
      for (const Spelling& spelling : composition_.groups[group].spellings) families_.add(spelling);
    result_.families = families_.take();
  }

  std::vector<GroupIndex> groups_of_any(PartKind kind, const SpellingList& own) const {
    std::vector<GroupIndex> groups;
    for (const Spelling& spelling : own.all())
      for (const GroupIndex group : table_.find(kind, spelling.text)) groups.push_back(group);
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
  }

  /// The shared groups, and a further one for what only this record has.
  std::vector<GroupIndex> own_group(SpellingList& own, std::vector<GroupIndex> shared) {
    std::unordered_set<std::string_view> known;
    for (const GroupIndex group : shared)
      for (const Spelling& spelling : composition_.groups[group].spellings) known.insert(spelling.text);
    SpellingGroup rest;
    for (Spelling& spelling : own.take()) {
      // The shared group says how certain it is; what it does not say is the language.
      const bool is_shared = known.contains(spelling.text);
      if (is_shared && spelling.language.empty()) continue;
      if (is_shared) spelling.way = Way::part;
      rest.spellings.push_back(spelling);
    }
    if (!rest.spellings.empty()) {
      shared.push_back(static_cast<GroupIndex>(composition_.groups.size()));
      composition_.groups.push_back(std::move(rest));
    }
    return shared;
  }

  const Record& record_;
  const GroupTable& table_;
  Composition& composition_;
  std::size_t family_words_ = 0;  // 0: matched as it stands
  ComposedRecord result_;
  SpellingList givens_, patronymics_, families_;
};

}  // namespace

Composition compose_names(const RuleModel& model) {
  const GroupTable table(model);
  Composition composition;
  for (const PartGroup& group : model.groups) composition.groups.push_back(spellings_of(group));
  composition.records.reserve(model.records.size());
  for (const Record& record : model.records)
    composition.records.push_back(RecordComposer(record, table, composition).compose());
  return composition;
}

}  // namespace canonym
