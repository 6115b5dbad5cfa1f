#include "import/settle_draft.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

#include "canonym/lint.h"

namespace canonym {
namespace {

using What = DraftLine::What;

constexpr std::string_view draft_name = "import.yml";

/// Checks that tell of variants nobody needs, and how these are counted.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> needless{{
    {"derivable-variant", "found by derivation"},
    {"redundant-variant", "listed already, but for case and signs"},
    {"variant-is-canonical", "listed already, but for case and signs"},
}};

/// Drafts are checked, and mended, until nothing is found.
class Settler {
 public:
  Settler(const DraftHead& head, std::vector<DraftRecord>& records, const ImportOptions& options,
          ImportedNames& names)
      : head_(head), records_(records), options_(options), names_(names) {}

  void settle() {
    // Each round drops or allows something; that is why there are no more of them than there are spellings.
    while (settle_once() && !has_failed_) continue;
  }

 private:
  bool settle_once() {
    draft_ = write_draft(head_, records_, VariantForm::plain);
    RuleInputs inputs;
    inputs.files.push_back({std::string(draft_name), draft_.text});
    inputs.tables = options_.tables;
    inputs.without_samples = true;
    LoadResult loaded = load_rules(inputs);
    bool has_changed = mend(loaded.problems);
    // What derivation finds depends on all that is loaded: it is asked when the rest is settled.
    if (!has_changed && loaded.rules) has_changed = mend(audit_rules(*loaded.rules));
    return has_changed;
  }

  const DraftLine& line_of(const Location& at) const {
    return draft_.lines[std::min(at.source->position(at.span.begin).line, draft_.lines.size()) - 1];
  }

  bool is_of_draft(const Location& at) const { return at.source && at.source->name() == draft_name; }

  bool mend(const Diagnostics& problems) {
    bool has_changed = false;
    for (const Diagnostic& problem : problems)
      if (is_of_draft(problem.at) && problem.code != "unexplained-variant") has_changed |= mend(problem);
    return has_changed;
  }

  bool mend(const Diagnostic& problem) {
    const DraftLine line = line_of(problem.at);
    if (line.what == What::head || problem.code == "too-many-spellings") return fail(problem);
    if (line.what == What::variant) return drop_variant(line, problem);
    if (line.what == What::allow) return withdraw(line);
    // Of a canonical spelling and the variant that stands in its way the variant goes.
    for (const Remark& remark : problem.remarks)
      if (problem.severity == Severity::error && is_of_draft(remark.at) &&
          line_of(remark.at).what == What::variant)
        return drop_variant(line_of(remark.at), problem);
    if (problem.severity == Severity::warning) return allow(line, problem);
    DraftRecord& record = records_[line.record];
    const bool is_native = line.what == What::native;
    return drop(is_native ? record.natives[line.index].is_dropped : record.is_dropped, problem);
  }

  /// More than a rule file may have of all.
  bool fail(const Diagnostic& problem) {
    if (problem.severity != Severity::error || has_failed_ || records_.empty()) return false;
    has_failed_ = true;
    names_.fail(records_.front().canonical.text.at, problem.message);
    return false;
  }

  bool drop_variant(const DraftLine& line, const Diagnostic& problem) {
    DraftSpelling& variant = records_[line.record].variants[line.index];
    if (variant.is_dropped) return false;
    const auto reason = std::ranges::find(needless, problem.code, [](const auto& row) { return row.first; });
    if (reason == needless.end()) return drop(variant.is_dropped, problem);
    variant.is_dropped = true;
    ++names_.left_out[std::string(reason->second)];
    return true;
  }

  bool drop(bool& is_dropped, const Diagnostic& problem) {
    if (is_dropped) return false;
    is_dropped = true;
    report(problem, problem.message + ": left out");
    return true;
  }

  /// What was in the way has been dropped since. It is not allowed a second time.
  bool withdraw(const DraftLine& line) {
    std::set<std::string>& allowed = records_[line.record].allowed;
    const auto code = std::next(allowed.begin(), static_cast<std::ptrdiff_t>(line.index));
    withdrawn_.emplace(line.record, *code);
    allowed.erase(code);
    return true;
  }

  bool allow(const DraftLine& line, const Diagnostic& problem) {
    if (withdrawn_.contains({line.record, std::string(problem.code)})) return false;
    if (!records_[line.record].allowed.insert(std::string(problem.code)).second) return false;
    report(problem, problem.message);
    return true;
  }

  /// At the place in the input.
  void report(const Diagnostic& problem, std::string message) {
    Diagnostic& told =
        names_.problems.add(Severity::warning, problem.code, place_of(problem.at), std::move(message));
    for (const Remark& remark : problem.remarks)
      if (is_of_draft(remark.at) && line_of(remark.at).what != What::head)
        told.remarks.push_back({place_of(remark.at), remark.message});
  }

  Location place_of(const Location& at) const {
    const DraftLine& line = line_of(at);
    const DraftRecord& record = records_[line.record];
    if (line.what == What::variant) return record.variants[line.index].text.at;
    if (line.what == What::native) return record.natives[line.index].text.at;
    return record.canonical.text.at;
  }

  const DraftHead& head_;
  std::vector<DraftRecord>& records_;
  const ImportOptions& options_;
  ImportedNames& names_;
  DraftText draft_;
  bool has_failed_ = false;
  std::set<std::pair<std::size_t, std::string>> withdrawn_;  // codes, by record
};

}  // namespace

void settle_draft(const DraftHead& head, std::vector<DraftRecord>& records, const ImportOptions& options,
                  ImportedNames& names) {
  Settler(head, records, options, names).settle();
}

}  // namespace canonym
