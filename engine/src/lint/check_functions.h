#pragma once

#include "lint/check.h"

namespace canonym {

/// The checks of the table, each in the file of its name.
void check_bidi_control(const CheckContext& context, const CheckInfo& self);
void check_compatibility_letter(const CheckContext& context, const CheckInfo& self);
void check_conflicting_variant(const CheckContext& context, const CheckInfo& self);
void check_duplicate_id(const CheckContext& context, const CheckInfo& self);
void check_failing_sample(const CheckContext& context, const CheckInfo& self);
void check_fixed_severity(const CheckContext& context, const CheckInfo& self);
void check_foreign_letter(const CheckContext& context, const CheckInfo& self);
void check_invisible_character(const CheckContext& context, const CheckInfo& self);
void check_look_alike(const CheckContext& context, const CheckInfo& self);
void check_look_alike_id(const CheckContext& context, const CheckInfo& self);
void check_lost_comma(const CheckContext& context, const CheckInfo& self);
void check_missing_kind(const CheckContext& context, const CheckInfo& self);
void check_missing_source(const CheckContext& context, const CheckInfo& self);
void check_mixed_script(const CheckContext& context, const CheckInfo& self);
void check_near_duplicate(const CheckContext& context, const CheckInfo& self);
void check_not_nfc(const CheckContext& context, const CheckInfo& self);
void check_odd_capitals(const CheckContext& context, const CheckInfo& self);
void check_odd_script(const CheckContext& context, const CheckInfo& self);
void check_odd_sign(const CheckContext& context, const CheckInfo& self);
void check_redundant_variant(const CheckContext& context, const CheckInfo& self);
void check_stale_style(const CheckContext& context, const CheckInfo& self);
void check_swapped_parts(const CheckContext& context, const CheckInfo& self);
void check_too_many_spellings(const CheckContext& context, const CheckInfo& self);
void check_unknown_check(const CheckContext& context, const CheckInfo& self);
void check_unknown_language(const CheckContext& context, const CheckInfo& self);
void check_unknown_part(const CheckContext& context, const CheckInfo& self);
void check_unknown_style(const CheckContext& context, const CheckInfo& self);
void check_variant_is_canonical(const CheckContext& context, const CheckInfo& self);
void check_variant_is_never(const CheckContext& context, const CheckInfo& self);

}  // namespace canonym
