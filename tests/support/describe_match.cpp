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

}  // namespace

std::string describe_matches(const RuleSet& rules, std::string_view text, const std::vector<Match>& matches) {
  std::string all;
  for (const Match& match : matches) {
    all += "  " + describe_span(text, match.span) + " skip: " + std::string(skip_name(match.skip)) + "\n";
    for (const Claim& claim : match.claims) {
      all += "    " + std::string(rules.id(claim.record)) + " " + std::string(way_name(claim.way)) + " " +
             shapes[static_cast<std::size_t>(claim.shape)] + " skip: " + std::string(skip_name(claim.skip)) +
             (claim.is_listed ? " listed" : "");
      for (const Span span : {claim.given, claim.middle, claim.family})
        all += " | " + describe_span(text, span);
      all += "\n";
    }
  }
  return all;
}

}  // namespace canonym
