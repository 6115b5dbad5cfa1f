#include "match/name_finder.h"

#include <iterator>

#include "match/scanner.h"
#include "match/text_languages.h"

namespace canonym {

WordReadings& NameFinder::readings_in(LanguageSet languages) {
  if (!readings_ || languages_ != languages) readings_.emplace(compiled_, languages);
  languages_ = languages;
  return *readings_;
}

std::vector<Match> NameFinder::find(std::string_view text, const MatchOptions& options) {
  std::vector<Match> found;
  SeenNames seen;
  Scanner scanner(compiled_, text, options, readings_in(find_text_languages(compiled_, text)), seen);
  scanner.scan({0, text.size()}, [&](Region&& region) {
    found.insert(found.end(), std::make_move_iterator(region.matches.begin()),
                 std::make_move_iterator(region.matches.end()));
  });
  return found;
}

}  // namespace canonym
