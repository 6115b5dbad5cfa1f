#include "compare/sample_derivations.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "canonym/spellings.h"
#include "rules/model.h"

namespace canonym {
namespace {

constexpr std::size_t most_sampled = 100;  // a record takes some milliseconds

using RecordPair = std::pair<RecordIndex, RecordIndex>;

/// Records with native forms that both sets have.
std::vector<RecordPair> pair_records(const RuleSet& before, const RuleSet& after, const Renames& renames) {
  std::vector<RecordPair> pairs;
  for (RecordIndex record = 0; record < before.size(); ++record) {
    if (before.model().records[record].natives.empty()) continue;
    const std::string id(before.id(record));
    const auto renamed = renames.find(id);
    if (const auto other = after.find(renamed == renames.end() ? id : renamed->second))
      pairs.emplace_back(record, *other);
  }
  return pairs;
}

/// Spellings and forms by the name that they are made of.
std::map<std::string, std::set<std::string>> list_derived(const Matcher& matcher, RecordIndex record) {
  std::map<std::string, std::set<std::string>> derived;
  const RecordSpellings spellings = list_spellings(matcher, record);
  for (const NativeDerivation& native : spellings.derived)
    for (const SchemeSpelling& spelling : native.schemes) derived[native.native].insert(spelling.text);
  for (const InflectedName& name : spellings.inflected)
    for (const auto& [case_name, form] : name.forms) derived[name.base].insert(form);
  return derived;
}

std::vector<std::string> list_missing(const std::set<std::string>& from,
                                      const std::set<std::string>& others) {
  std::vector<std::string> missing;
  std::ranges::set_difference(from, others, std::back_inserter(missing));
  return missing;
}

}  // namespace

DerivationSample sample_derivations(const Matcher& before, const Matcher& after, const Renames& renames) {
  const std::vector<RecordPair> pairs = pair_records(before.rules(), after.rules(), renames);
  const std::size_t step = pairs.size() / most_sampled + 1;
  DerivationSample sample;
  for (std::size_t i = 0; i < pairs.size(); i += step) {
    ++sample.sampled;
    auto old_names = list_derived(before, pairs[i].first);
    auto new_names = list_derived(after, pairs[i].second);
    // A name that only one of them has is a change of the record, and shown there.
    for (const auto& [name, derived] : old_names) {
      if (!new_names.contains(name) || new_names[name] == derived) continue;
      sample.changes.push_back({std::string(after.rules().id(pairs[i].second)), name,
                                list_missing(derived, new_names[name]),
                                list_missing(new_names[name], derived)});
    }
  }
  return sample;
}

}  // namespace canonym
