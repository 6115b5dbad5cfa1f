#pragma once

#include "canonym/matcher.h"
#include "rules/model.h"

namespace canonym {

/// What the audit of a rule set looks at, and where it tells what it found.
struct AuditContext {
  const Matcher& matcher;  ///< of the whole set
  const RuleModel& model;
  const std::vector<char>& is_chosen;  ///< by file: whether to tell of it
  Diagnostics& problems;
};

/// `derivable-variant` and `unexplained-variant`: makes a second matcher, of the set without
/// the listed spellings, and asks it for them.
void audit_variants(const AuditContext& context);

/// `ambiguous-derivation`: native words of two records that a published scheme writes alike, or
/// that inflect to the same form, though the records are written differently.
void audit_derivations(const AuditContext& context);

}  // namespace canonym
