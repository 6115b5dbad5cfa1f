#include <algorithm>
#include <array>

#include "lint/check_functions.h"

namespace canonym {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr bool fixed = false;
constexpr bool lowerable = true;

constexpr std::array table = {
    Check{
        {"ambiguous-derivation", warning, lowerable, "a derived spelling that two records write differently"},
        nullptr,
        CheckNeeds::anything,
        FoundBy::audit},
    Check{{"bad-allow", error, fixed, "a comment that allows a finding without a code or a reason"}},
    Check{{"bad-date", error, fixed, "a day that does not exist or is not written as YYYY-MM-DD"}},
    Check{{"bad-id", error, fixed, "an id that is not made of a-z, digits and hyphens"}},
    Check{{"bad-pattern", error, fixed, "a pattern of letters in a table that cannot be read"}},
    Check{{"bad-spelling", error, fixed,
           "a spelling that is empty, has a line break, or has no letter or digit"}},
    Check{{"bad-value", error, fixed, "a value that is none of those a key takes"}},
    Check{{"bidi-control", error, lowerable, "a spelling shown in another order than it is written in"},
          check_bidi_control},
    Check{{"canonical-is-variant", error, lowerable, "a canonical spelling that another record rewrites"}},
    Check{{"compatibility-letter", warning, lowerable,
           "a ligature, full-width or other letter that nobody types"},
          check_compatibility_letter},
    Check{{"conflicting-variant", error, lowerable, "a spelling that two records write differently"},
          check_conflicting_variant,
          CheckNeeds::whole_set},
    Check{{"contradicted-spelling", warning, lowerable,
           "a spelling that looks like the reason why an example fails"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::examples},
    Check{{"derivable-variant", warning, lowerable, "a listed spelling that derivation finds anyway"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::audit},
    Check{{"duplicate-id", error, fixed, "an id of a record or scheme that is given twice"},
          check_duplicate_id},
    Check{{"duplicate-key", error, fixed, "a key that stands twice in one mapping"}},
    Check{{"failing-example", error, lowerable, "an example that does not become what it says"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::examples},
    Check{{"failing-sample", error, lowerable, "a sample of a table that does not become what it says"},
          check_failing_sample,
          CheckNeeds::whole_set},
    Check{{"fixed-severity", error, fixed, "a check that is lowered or allowed and cannot be"},
          check_fixed_severity},
    Check{{"foreign-letter", warning, lowerable, "a letter that the language or the table does not write"},
          check_foreign_letter},
    Check{{"format-version", error, fixed, "a file that does not say 'canonym: 1'"}},
    Check{{"include-cycle", error, fixed, "a file that includes itself by way of others"}},
    Check{{"include-missing", error, fixed, "an include or link that leads to no file"}},
    Check{{"include-outside", error, fixed, "an include or link that leads out of the rule set's folder"}},
    Check{{"invisible-character", error, lowerable, "a spelling with a character that cannot be seen"},
          check_invisible_character},
    Check{{"look-alike", error, lowerable, "a spelling that only looks like another one"}, check_look_alike},
    Check{{"look-alike-id", warning, lowerable, "an id that is easily taken for another one"},
          check_look_alike_id},
    Check{{"lost-comma", warning, lowerable, "a name part of several words where the others have one"},
          check_lost_comma},
    Check{{"missing-key", error, fixed, "a mapping without a key that it needs"}},
    Check{{"missing-kind", warning, lowerable,
           "a place, perhaps, that lost its 'kind', which makes it a person"},
          check_missing_kind},
    Check{{"missing-source", warning, lowerable, "spellings that come from nobody knows where"},
          check_missing_source,
          CheckNeeds::whole_set},
    Check{{"missing-title", warning, lowerable, "a file without a title"}},
    Check{{"mixed-script", error, lowerable, "a word with letters of several scripts"}, check_mixed_script},
    Check{{"near-duplicate", warning, lowerable, "two records with one name"}, check_near_duplicate},
    Check{{"no-layout", error, fixed, "a file that `rules fmt` cannot lay out without a change of meaning"}},
    Check{{"not-nfc", error, lowerable, "a spelling that is not in Unicode Normalization Form C"},
          check_not_nfc},
    Check{{"null-value", error, fixed, "a key or item without a value"}},
    Check{{"odd-capitals", warning, lowerable,
           "a person or place with capitals where names have none, or without any"},
          check_odd_capitals},
    Check{{"odd-label", warning, lowerable,
           "a label of a table that is missing, unused or probably misspelled"}},
    Check{{"odd-script", warning, lowerable,
           "a canonical spelling in another script than all others of its file"},
          check_odd_script},
    Check{{"odd-sign", warning, lowerable, "a spelling with punctuation that does not belong to it"},
          check_odd_sign},
    Check{{"often-derived", warning, lowerable, "a spelling that derivation alone finds, often in the texts"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::corpus},
    Check{{"redundant-variant", warning, lowerable, "a spelling that is listed twice"},
          check_redundant_variant},
    Check{{"shadowed-spelling", warning, lowerable, "a spelling that can never be found"}},
    Check{{"spelling-too-long", error, fixed, "a spelling of more than 1,024 bytes"}},
    Check{{"spelling-too-many-words", error, fixed, "a spelling of more than 16 words"}},
    Check{{"stale-style", warning, lowerable, "a style that is over, without a word why it is kept"},
          check_stale_style},
    Check{{"stray-blank", error, lowerable, "a spelling with a blank at an end, or two in a row"}},
    Check{{"stray-example", warning, lowerable, "an example that changes names, but none of its record"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::examples},
    Check{{"swapped-parts", warning, lowerable, "a person whose family name seems to come first"},
          check_swapped_parts,
          CheckNeeds::whole_set},
    Check{{"too-many-spellings", error, fixed, "more than 1,000,000 spellings in a set"},
          check_too_many_spellings},
    Check{{"unexplained-variant", warning, lowerable, "a variant without status that no table explains"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::audit},
    Check{{"unknown-check", error, fixed, "a code in 'checks' or in a comment that no check has"},
          check_unknown_check},
    Check{{"unknown-key", error, fixed, "a key that means nothing in its place"}},
    Check{{"unknown-language", error, lowerable, "a native form or table of a language unknown to ISO 639"},
          check_unknown_language},
    Check{{"unknown-part", error, fixed, "a name part that there is not"},
          check_unknown_part,
          CheckNeeds::whole_set},
    Check{{"unknown-record", error, fixed, "an include that leaves out a record its file does not have"}},
    Check{{"unknown-style", error, lowerable, "a style that no file declares"},
          check_unknown_style,
          CheckNeeds::whole_set},
    Check{{"unseen-variant", warning, lowerable, "a listed spelling that stands in none of the texts"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::corpus},
    Check{{"unsorted", warning, lowerable, "a key that `rules fmt` would write elsewhere"},
          nullptr,
          CheckNeeds::anything,
          FoundBy::order},
    Check{{"unused-allow", warning, lowerable, "a comment that allows what is not found"}},
    Check{{"variant-is-canonical", warning, lowerable, "a variant found by the canonical spelling already"},
          check_variant_is_canonical},
    Check{{"variant-is-never", error, lowerable, "a spelling that is also listed under never"},
          check_variant_is_never},
    Check{{"wrong-type", error, fixed, "a text, list or mapping where something else belongs"}},
    Check{{"yaml-alias", error, fixed, "a YAML anchor or alias"}},
    Check{{"yaml-control-character", error, fixed, "a control character in a file"}},
    Check{{"yaml-documents", error, fixed, "a file with no YAML document, or with several"}},
    Check{{"yaml-encoding", error, fixed, "a file that is not well-formed UTF-8"}},
    Check{{"yaml-key", error, fixed, "a key that is not a short text"}},
    Check{{"yaml-merge-key", error, fixed, "a YAML merge key"}},
    Check{{"yaml-readers-disagree", error, fixed, "YAML that means different things to different readers"}},
    Check{{"yaml-syntax", error, fixed, "a file that is not YAML"}},
    Check{{"yaml-tag", error, fixed, "a YAML tag"}},
    Check{{"yaml-too-deep", error, fixed, "mappings and lists nested too deeply"}},
    Check{{"yaml-too-large", error, fixed, "a file that is too large"}},
    Check{{"yaml-too-long", error, fixed, "a text that is too long"}},
};

constexpr auto code_of = [](const Check& check) { return check.info.code; };

static_assert(std::ranges::is_sorted(table, {}, code_of));

constexpr auto infos = [] {
  std::array<CheckInfo, table.size()> all{};
  std::ranges::transform(table, all.begin(), &Check::info);
  return all;
}();

}  // namespace

std::span<const Check> all_checks() {
  return table;
}

std::span<const CheckInfo> checks() {
  return infos;
}

const Check* find_whole_check(std::string_view code) {
  const auto check = std::ranges::lower_bound(table, code, {}, code_of);
  return check != table.end() && check->info.code == code ? &*check : nullptr;
}

const CheckInfo* find_check(std::string_view code) {
  const Check* check = find_whole_check(code);
  return check ? &check->info : nullptr;
}

}  // namespace canonym
