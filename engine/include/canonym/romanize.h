#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// A published romanization among the rules.
struct SchemeInfo {
  std::string id;         ///< "bgn-pcgn-ru-1947"
  std::string title;      ///< "BGN/PCGN 1947 system for Russian"
  std::string authority;  ///< who published it
  std::string year;       ///< of publication; "" where there is none
  std::string language;   ///< ISO 639 code of the native text
};

/// The schemes of a rule set, sorted by id.
std::vector<SchemeInfo> list_schemes(const RuleSet& rules);

/// The text as a scheme writes it in Latin letters; none when the rule set has no scheme of this
/// id. Words without a letter that the scheme knows, letters without a row, blanks, punctuation
/// and ill-formed bytes stay as they are, byte for byte; an empty text stays empty. The letters
/// of a capital are capitals together (Щ: SHCH) when the next letter of the word is a capital,
/// or, where none follows, the one before. Threads may share the rule set.
std::optional<std::string> romanize_text(const RuleSet& rules, std::string_view scheme,
                                         std::string_view text);

}  // namespace canonym
