#pragma once

#include <string>
#include <vector>

#include "canonym.h"
#include "canonym/matcher.h"
#include "canonym/normalize.h"

struct canonym_rules {
  canonym::Matcher matcher;
  std::vector<std::string> styles;  ///< sorted
};

struct canonym_result {
  canonym_result(std::string made, std::vector<canonym::Edit> edits, std::vector<canonym::Edit> undo_edits);

  std::string text;
  std::vector<canonym::Edit> edits, undo_edits;
  std::vector<canonym_edit> shown_edits, shown_undo_edits;  ///< point into the ones above
};

namespace canonym::c {

/// What points into the edits.
std::vector<canonym_edit> show_edits(const std::vector<Edit>& edits);

}  // namespace canonym::c
