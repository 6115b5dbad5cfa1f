#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"
#include "match/compiled.h"
#include "romanize/scheme.h"

namespace canonym {

/// Says which schemes a derived name follows. Immutable: threads may share it.
class NameSchemes {
 public:
  explicit NameSchemes(const Matcher::Compiled& compiled);

  /// For a word in another script than Latin the relation between the languages ("be-ru"). Else ids of the
  /// published schemes that write every derived word of the claim so, those that agree in diacritics before
  /// those that do not; else the labels of the correspondences that all words share; else "mixed". Sorted;
  /// empty for a claim without derived words.
  std::vector<std::string> find(std::string_view text, const Claim& claim) const;

 private:
  struct NamedScheme {
    std::string_view id;
    Scheme scheme;
  };
  struct Followed {
    std::vector<std::string> exactly, folded;
  };
  Followed find(std::string_view text, const Claim& claim, const DerivedPart& part) const;
  std::string relation_of(const DerivedPart& part) const;
  Letters native_letters(const DerivedPart& part, std::string& language) const;

  const Matcher::Compiled& compiled_;
  std::map<std::string, std::vector<NamedScheme>, std::less<>> by_language_;
};

/// Those of the options, or new ones; null where none are asked for.
std::shared_ptr<const NameSchemes> choose_name_schemes(const Matcher& matcher,
                                                       const NormalizeOptions& options);

}  // namespace canonym
