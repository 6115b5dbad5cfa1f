#include <algorithm>
#include <map>
#include <memory>
#include <tuple>

#include "audit/audit.h"
#include "audit/listed_spellings.h"
#include "lint/check.h"
#include "match/name_finder.h"
#include "rules/place.h"

namespace canonym {
namespace {

/// What a matcher says of a text, as far as it decides what is written.
using Said = std::vector<std::tuple<std::size_t, std::size_t, Skip, std::vector<RecordIndex>>>;

Said say(const std::vector<Match>& matches) {
  Said said;
  for (const Match& match : matches) {
    std::vector<RecordIndex> records;
    for (const Claim& claim : match.claims) records.push_back(claim.record);
    said.emplace_back(match.span.begin, match.span.end, match.skip, std::move(records));
  }
  return said;
}

enum class Finding {
  unknown,   ///< derivation does not lead from the native forms to the spelling
  needed,    ///< it does, but a guard or another record keeps it from being written
  needless,  ///< all is found without it
};

/// Asks a matcher that knows no listed spellings for them.
class ListedAudit {
 public:
  explicit ListedAudit(const AuditContext& context)
      : context_(context),
        derived_(
            RuleSet(std::make_shared<const RuleModel>(without_listed_spellings(context.matcher.compiled()))),
            context.matcher),
        without_(derived_.compiled()),
        with_(context.matcher.compiled()) {}

  Finding find(const ListedSpelling& listed) {
    const std::vector<Match> derived = without_.find(listed.spelling->text);
    if (!claims_all(derived, listed)) return Finding::unknown;
    for (const RecordIndex record : listed.records)
      for (const std::string& text :
           texts_with(listed, context_.matcher.compiled().composition.records[record]))
        if (say(without_.find(text)) != say(with_.find(text))) return Finding::needed;
    return Finding::needless;
  }

 private:
  static bool claims_all(const std::vector<Match>& matches, const ListedSpelling& listed) {
    const auto is_claimed = [&](RecordIndex record) {
      const auto is_own = [&](const Claim& claim) { return claim.record == record; };
      return std::ranges::any_of(matches.front().claims, is_own);
    };
    return matches.size() == 1 && matches.front().span == Span{0, listed.spelling->text.size()} &&
           std::ranges::all_of(listed.records, is_claimed);
  }

  const AuditContext& context_;
  Matcher derived_;
  NameFinder without_, with_;
};

void report_needless(const ListedSpelling& listed, bool leaves_others, const AuditContext& context) {
  const CheckInfo& info = *find_check("derivable-variant");
  Diagnostic& problem = context.problems.add(
      info.severity, info.code, listed.spelling->at,
      in_quotes(listed.spelling->text) + " need not be listed: it is found by derivation");
  const Native& native = context.model.records[listed.records.front()].natives.front();
  problem.remarks.push_back({native.spelling.at, "the native form"});
  // A block list of which nothing is left would be a null.
  if (leaves_others) problem.fix = delete_item(listed.at);
}

void report_unexplained(const ListedSpelling& listed, const AuditContext& context) {
  const CheckInfo& info = *find_check("unexplained-variant");
  context.problems.add(info.severity, info.code, listed.spelling->at,
                       in_quotes(listed.spelling->text) +
                           " cannot be read off the native forms; say what it is with 'status'");
}

}  // namespace

void audit_variants(const AuditContext& context) {
  ListedAudit audit(context);
  std::vector<ListedSpelling> needless;
  std::map<const void*, std::size_t> counts;
  for (const ListedSpelling& listed : find_listed_spellings(context.matcher.compiled())) {
    if (!context.is_chosen[listed.file]) continue;
    const Finding finding = audit.find(listed);
    const bool has_status = !listed.variant || listed.variant->status != VariantStatus::plain;
    if (finding == Finding::unknown && !has_status) report_unexplained(listed, context);
    if (finding != Finding::needless) continue;
    needless.push_back(listed);
    ++counts[listed.list];
  }
  for (const ListedSpelling& listed : needless)
    report_needless(listed, counts[listed.list] < listed.list_size, context);
}

}  // namespace canonym
