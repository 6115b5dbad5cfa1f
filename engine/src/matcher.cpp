#include "canonym/matcher.h"

#include <array>

#include "match/compiled.h"
#include "match/name_finder.h"

namespace canonym {

std::string_view shape_name(Shape shape) {
  constexpr std::array<std::string_view, 6> names{"whole name",
                                                  "given and family name",
                                                  "initial and family name",
                                                  "family and given name",
                                                  "family name and initial",
                                                  "family name"};
  return names[static_cast<std::size_t>(shape)];
}

std::string_view fate_name(Fate fate) {
  constexpr std::array<std::string_view, 6> names{"won",
                                                  "lost to a longer match",
                                                  "lost to one that can be written",
                                                  "lost to a more certain way",
                                                  "another form of the same record",
                                                  "inside a name that was found"};
  return names[static_cast<std::size_t>(fate)];
}

Matcher::Matcher(RuleSet rules)
    : rules_(std::move(rules)), compiled_(std::make_shared<const Compiled>(rules_.model())) {}

Matcher::Matcher(RuleSet rules, const Matcher& like)
    : rules_(std::move(rules)),
      compiled_(std::make_shared<const Compiled>(rules_.model(), like.compiled())) {}

std::vector<Match> Matcher::find(std::string_view text, const MatchOptions& options) const {
  return NameFinder(*compiled_).find(text, options);
}

}  // namespace canonym
