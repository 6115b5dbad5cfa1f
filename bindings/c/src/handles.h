#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "canonym.h"
#include "canonym/matcher.h"
#include "canonym/normalize.h"

struct canonym_rules {
  explicit canonym_rules(const canonym::RuleSet& rules);

  /// Made when they are first asked for; threads may ask at once.
  std::shared_ptr<const canonym::NameSchemes> schemes() const;

  /// For these options; the rules must outlive it. Threads may ask at once.
  std::shared_ptr<const canonym::Normalizer> normalizer(const canonym::NormalizeOptions& options) const;

  canonym::Matcher matcher;
  std::vector<std::string> styles;  ///< sorted

 private:
  mutable std::once_flag schemes_made_;
  mutable std::shared_ptr<const canonym::NameSchemes> schemes_;

  struct Known {
    canonym::NormalizeOptions options;
    std::shared_ptr<const canonym::Normalizer> normalizer;
  };
  mutable std::mutex guard_;
  mutable std::vector<Known> normalizers_;  // those used last, the latest in front
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
