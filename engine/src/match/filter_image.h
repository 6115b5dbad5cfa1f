#pragma once

#include "image/image.h"
#include "match/word_filter.h"
#include "rules/model.h"

namespace canonym {

/// Adds the table of a filter.
void write_filter(const WordFilter& filter, ImageWriter& image);

/// The filter of a rule set's words: where it stands in an image, or made. `reader` must outlive it. Throws
/// Error for an image that is damaged.
WordFilter make_filter(const RuleModel& model, const Lexicon& lexicon, const WordReader& reader);

}  // namespace canonym
