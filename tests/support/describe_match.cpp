#include "support/describe_match.h"

#include <array>

#include "support/random_case.h"

namespace canonym {
namespace {

constexpr std::array shapes{"whole",        "given_family",    "initials_family",
                            "family_given", "family_initials", "family"};

std::string describe_span(std::string_view text, Span span) {
  return std::to_string(span.begin) + "-" + std::to_string(span.end) + " \"" +
         escape_bytes(text.substr(span.begin, span.size())) + "\"";
}

/// How words were read that are not as listed, in the matcher's own numbers.
std::string describe_reading(std::string_view text, const Claim& claim) {
  std::string all = claim.is_abbreviation ? " abbreviation" : "";
  if (!claim.name_case.is_base())
    all +=
        " | case " + std::to_string(claim.name_case.language) + ":" + std::to_string(claim.name_case.cells);
  for (const InflectedPart& part : claim.inflected)
    all += " | " + describe_span(text, part.span) + " of " + part.base;
  for (const DerivedPart& part : claim.derived)
    all += " | " + describe_span(text, part.span) + " off " + std::to_string(part.form) + " as " +
           std::to_string(part.read_as) + " deviations " + std::to_string(part.deviations) + " labels " +
           std::to_string(part.labels);
  return all;
}

}  // namespace

std::string describe_matches(const RuleSet& rules, std::string_view text, const std::vector<Match>& matches) {
  std::string all;
  for (const Match& match : matches) {
    all += "  " + describe_span(text, match.span) + " skip: " + std::string(skip_name(match.skip));
    for (const RecordIndex other : match.others) all += " other: " + std::string(rules.id(other));
    all += "\n";
    for (const Claim& claim : match.claims) {
      all += "    " + std::string(rules.id(claim.record)) + " " + std::string(way_name(claim.way)) + " " +
             shapes[static_cast<std::size_t>(claim.shape)] + " skip: " + std::string(skip_name(claim.skip)) +
             (claim.is_listed ? " listed" : "");
      for (const Span span : {claim.given, claim.middle, claim.family})
        all += " | " + describe_span(text, span);
      all += describe_reading(text, claim) + "\n";
    }
  }
  return all;
}

}  // namespace canonym
