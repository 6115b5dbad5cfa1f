#pragma once

#include <string>
#include <string_view>

#include "canonym/normalize.h"
#include "support/random_case.h"

namespace canonym {

/// What is annotated quickly and what is weighed in full, or nothing when they agree or the rules do not
/// load.
std::string difference_of_annotations(const std::string& yaml, std::string_view text,
                                      const NormalizeOptions& options);

/// Prose in which a few names recur, between words and signs of every kind.
std::string make_prose(RandomMaker& maker, const RandomCase& made);

/// Fails the test with a small case, if there is a difference.
bool is_annotated_alike(const RandomCase& made, const std::string& text, const NormalizeOptions& options);

}  // namespace canonym
