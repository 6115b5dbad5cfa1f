#pragma once

#include <string_view>
#include <vector>

namespace canonym {

/// The words of a spelling, which white space of any kind divides.
std::vector<std::string_view> split_words(std::string_view spelling);

/// A name taken apart by counting words: given name first, family name last.
struct NameParts {
  std::string_view given, middle, family;
};

/// The last `family_words` words are the family name and the first is the given
/// name. With too few words for both, all parts are empty.
NameParts split_name(std::string_view name, std::size_t family_words);

/// Whether a family name can be one by itself: not a single letter (Marek W), nor the
/// number of a monarch (Catherine II).
bool may_stand_alone(std::string_view family);

/// Whether capitals are how a spelling is written, and say nothing of the text around
/// it: one word of two to six letters (NYC, USAID), all capitals.
bool is_abbreviation(std::string_view spelling);

/// Whether the words are ones that a given or family name can be made of, and
/// not initials or a name in inverted order.
bool is_plain_name(std::string_view spelling);

}  // namespace canonym
