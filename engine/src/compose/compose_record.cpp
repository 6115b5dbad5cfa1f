#include "compose/compose_record.h"

#include <algorithm>
#include <unordered_set>

#include "compose/spelling_list.h"
#include "compose/words.h"

namespace canonym {
namespace {

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

}  // namespace

RecordAndGroups compose_record(const Record& record, const GroupFinder& finder,
                               const std::vector<SpellingGroup>& shared, GroupIndex first_own) {
  return RecordComposer(record, finder, shared, first_own).compose();
}

}  // namespace canonym
