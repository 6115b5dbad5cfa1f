#include <algorithm>
#include <array>

#include "lint/check.h"

namespace canonym {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr bool fixed = false;
constexpr bool may_be_lowered = true;

constexpr std::array table = {
    Check{{"bad-date", error, fixed, "a day that does not exist or is not written as YYYY-MM-DD"}},
    Check{{"bad-id", error, fixed, "an id that is not made of a-z, digits and hyphens"}},
    Check{{"bad-spelling", error, fixed,
           "a spelling that is empty, has a line break, or has no letter or digit"}},
    Check{{"bad-value", error, fixed, "a value that is none of those a key takes"}},
    Check{
        {"canonical-is-variant", error, may_be_lowered, "a canonical spelling that another record rewrites"}},
    Check{{"conflicting-variant", error, may_be_lowered, "a spelling that two records write differently"}},
    Check{{"duplicate-key", error, fixed, "a key that stands twice in one mapping"}},
    Check{{"failing-example", error, may_be_lowered, "an example that does not become what it says"}},
    Check{{"format-version", error, fixed, "a file that does not say 'canonym: 1'"}},
    Check{{"include-cycle", error, fixed, "a file that includes itself by way of others"}},
    Check{{"include-missing", error, fixed, "an include or link that leads to no file"}},
    Check{{"include-outside", error, fixed, "an include or link that leads out of the rule set's folder"}},
    Check{{"missing-key", error, fixed, "a mapping without a key that it needs"}},
    Check{{"missing-title", warning, may_be_lowered, "a file without a title"}},
    Check{{"null-value", error, fixed, "a key or item without a value"}},
    Check{{"shadowed-spelling", warning, may_be_lowered, "a spelling that can never be found"}},
    Check{{"spelling-too-long", error, fixed, "a spelling of more than 1,024 bytes"}},
    Check{{"spelling-too-many-words", error, fixed, "a spelling of more than 16 words"}},
    Check{{"stray-blank", error, may_be_lowered, "a spelling with a blank at an end, or two in a row"}},
    Check{{"unknown-key", error, fixed, "a key that means nothing in its place"}},
    Check{{"unknown-part", error, fixed, "a name part that there is not"}},
    Check{{"unknown-record", error, fixed, "an include that leaves out a record its file does not have"}},
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

const CheckInfo* find_check(std::string_view code) {
  const auto check = std::ranges::lower_bound(infos, code, {}, &CheckInfo::code);
  return check != infos.end() && check->code == code ? &*check : nullptr;
}

}  // namespace canonym
