#pragma once

#include <vector>

#include "lint/check.h"

namespace canonym {

/// Which files are looked at, by FileIndex.
std::vector<char> choose_files(const RuleModel& model, const FileChoice& is_chosen);

/// What a part of the work that comes after loading has to say in the end of the files that are chosen: the
/// problems that it found and its unused allow-comments, with the severities that the files want, by place.
Diagnostics finish_stage(FoundBy stage, Diagnostics problems, const RuleModel& model,
                         const std::vector<char>& chosen);

}  // namespace canonym
