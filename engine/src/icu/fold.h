#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The comparable form of a text: NFKC case folding, without Latin diacritics,
/// apostrophes, soft-sign marks, soft hyphens and zero-width marks; Cyrillic ё as
/// е, without stress marks; every hyphen as '-'; runs of white space as one
/// space, none at the ends. Letters that Unicode does not take apart (ł, đ, ø, ı,
/// æ …) as CLDR's Latin-ASCII transform writes them. Idempotent. Ill-formed
/// bytes stay as they are.
std::string fold_text(std::string_view text);

}  // namespace canonym
