#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/compiled.h"
#include "image/image.h"
#include "rules/model.h"

namespace canonym {

/// Adds what rules were made from.
void write_about(const CompiledFrom& from, ImageWriter& image);

/// Throws Error, too, when this program folds by another version of Unicode.
CompiledFrom read_about(const Image& image);

/// Adds all that a model says, with the texts of its files. The records stand by themselves, one by one.
void write_model(const RuleModel& model, ImageWriter& image);

/// Its sources point into the image, whose owner they keep, and its records are read when they are asked for:
/// any of them may throw Error. Whatever else has a number of something has one that there is.
RuleModel read_model(const std::shared_ptr<const Image>& image);

}  // namespace canonym
