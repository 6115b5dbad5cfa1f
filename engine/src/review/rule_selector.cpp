#include "review/rule_selector.h"

#include <algorithm>
#include <unordered_map>

#include "icu/fold.h"
#include "rules/spellings.h"

namespace canonym {
namespace {

template <class Number>
void sort_out(std::vector<Number>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

bool may_have_initial(std::string_view text) {
  constexpr std::size_t longest = 16;  // bytes of an initial of two letters with marks
  for (std::size_t at = text.find('.'); at != text.npos; at = text.find('.', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && static_cast<unsigned char>(text[begin - 1]) > ' ' && text[begin - 1] != '.') --begin;
    const std::string_view word = text.substr(begin, at - begin);
    const bool is_small =
        word.empty() || (word.front() >= 'a' && word.front() <= 'z') || word.size() > longest;
    std::size_t letters = 0;
    for (const char byte : word) letters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    if (!is_small && letters <= 6) return true;
  }
  return false;
}

bool RuleSelection::has_word(WordId word) const {
  return std::ranges::binary_search(words, word);
}

RuleSelector::RuleSelector(const Matcher::Compiled& whole)
    : whole_(whole),
      records_(whole.model.records.begin(), whole.model.records.end()),
      records_of_word_(whole.index.lexicon().size()),
      groups_of_word_(whole.index.lexicon().size()),
      groups_of_record_(whole.model.records.size()),
      users_of_group_(whole.model.groups.size()) {
  for (Record& record : records_) record.examples.clear();
  note_owners(KnownWords(whole));
  std::unordered_multimap<std::string, std::uint32_t> families;
  for (std::uint32_t g = 0; g < whole.model.groups.size(); ++g) {
    const PartGroup& group = whole.model.groups[g];
    if (group.kind != PartKind::family) continue;
    families.emplace(fold_text(group.key.text), g);
    for (const Written& spelling : group.spellings) families.emplace(fold_text(spelling.text), g);
  }
  for (std::uint32_t r = 0; r < records_.size(); ++r) {
    const ComposedRecord& composed = whole.composition.records[r];
    Numbers& used = groups_of_record_[r];
    used.insert(used.end(), composed.given_groups.begin(), composed.given_groups.end());
    used.insert(used.end(), composed.patronymic_groups.begin(), composed.patronymic_groups.end());
    // Groups of this record alone come with it.
    std::erase_if(used, [&](std::uint32_t group) { return group >= whole.model.groups.size(); });
    if (composed.canonical.family.empty()) continue;
    const auto [begin, end] = families.equal_range(fold_text(composed.canonical.family));
    for (auto family = begin; family != end; ++family) {
      used.push_back(family->second);
      users_of_group_[family->second].push_back(r);
    }
  }
}

void RuleSelector::note_owners(const KnownWords& known) {
  std::vector<WordId> words;
  const auto note = [&](std::uint32_t owner, std::vector<Numbers>& owners) {
    sort_out(words);
    for (const WordId word : words) owners[word].push_back(owner);
    words.clear();
  };
  for (std::uint32_t r = 0; r < records_.size(); ++r) {
    visit_spellings(records_[r],
                    [&](const PlacedSpelling& placed) { known.collect_folded(placed.spelling.text, words); });
    note(r, records_of_word_);
  }
  for (std::uint32_t g = 0; g < whole_.model.groups.size(); ++g) {
    known.collect_folded(whole_.model.groups[g].key.text, words);
    for (const Written& spelling : whole_.model.groups[g].spellings)
      known.collect_folded(spelling.text, words);
    note(g, groups_of_word_);
  }
}

RuleSelection RuleSelector::select(std::vector<WordId> words) const {
  RuleSelection chosen;
  chosen.words = std::move(words);
  sort_out(chosen.words);
  const auto add = [](const Numbers& more, Numbers& numbers) {
    numbers.insert(numbers.end(), more.begin(), more.end());
  };
  for (const WordId word : chosen.words) {
    add(records_of_word_[word], chosen.records);
    add(groups_of_word_[word], chosen.groups);
  }
  sort_out(chosen.groups);
  for (const std::uint32_t group : chosen.groups) add(users_of_group_[group], chosen.records);
  sort_out(chosen.records);
  for (const std::uint32_t record : chosen.records) add(groups_of_record_[record], chosen.groups);
  sort_out(chosen.groups);
  return chosen;
}

RuleModel RuleSelector::make_model(const RuleSelection& selection) const {
  RuleModel model;
  for (const std::uint32_t record : selection.records) model.records.own().push_back(records_[record]);
  for (const std::uint32_t group : selection.groups) model.groups.push_back(whole_.model.groups[group]);
  model.patronymic_endings = whole_.model.patronymic_endings;
  return model;
}

}  // namespace canonym
