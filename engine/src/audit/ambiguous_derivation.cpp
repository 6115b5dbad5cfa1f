#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

#include "audit/audit.h"
#include "audit/listed_spellings.h"
#include "canonym/normalize.h"
#include "compose/words.h"
#include "icu/casing.h"
#include "lint/check.h"
#include "match/name_finder.h"
#include "romanize/compile_scheme.h"
#include "threads/do_in_threads.h"

namespace canonym {
namespace {

/// What derivation may find a native form by.
struct Surface {
  RecordIndex record;
  const Native* native;  ///< that it was made from
  std::string text;
  ScriptChoice script = ScriptChoice::same;
};

/// Makes surfaces of native forms and asks the matcher whether they are ambiguous.
class DerivationAudit {
 public:
  explicit DerivationAudit(const AuditContext& context)
      : context_(context), compiled_(context.matcher.compiled()) {
    Diagnostics reported;  // when the rules were loaded
    for (const LetterTable& table : context.model.tables)
      if (table.kind == TableKind::scheme && !table.explains.empty())
        schemes_[table.language.text].push_back(compile_scheme(context.model, table, reported));
  }

  void run() {
    std::vector<RecordIndex> records;
    for (RecordIndex record = 0; record < context_.model.records.size(); ++record) {
      if (is_to_be_looked_at(context_.model.records[record])) records.push_back(record);
      if (records.size() == records_at_a_time) look_at(std::exchange(records, {}));
    }
    look_at(records);
  }

 private:
  static constexpr std::size_t records_at_a_time = 1024;  // so many have their surfaces in memory
  static constexpr std::size_t surfaces_at_a_time = 64;   // remembered words serve so many

  bool is_to_be_looked_at(const Record& record) const {
    return context_.is_chosen[record.file] != 0 && derives_spellings(record, compiled_.tables);
  }

  void look_at(const std::vector<RecordIndex>& records) {
    std::vector<std::vector<Surface>> made(records.size());
    do_in_threads(records.size(), 0, [&](std::size_t i) { made[i] = make_surfaces(records[i]); });
    // Each text once: whoever comes later is found among its records.
    std::vector<Surface> surfaces;
    for (std::vector<Surface>& own : made)
      for (Surface& surface : own)
        if (seen_.insert(surface.text).second) surfaces.push_back(std::move(surface));
    std::vector<char> are_shared(surfaces.size());
    const std::size_t parts = (surfaces.size() + surfaces_at_a_time - 1) / surfaces_at_a_time;
    do_in_threads(parts, 0, [&](std::size_t part) {
      NameFinder finder(compiled_);
      const std::size_t end = std::min(surfaces.size(), (part + 1) * surfaces_at_a_time);
      for (std::size_t i = part * surfaces_at_a_time; i < end; ++i)
        are_shared[i] = is_shared(surfaces[i], finder);
    });
    for (std::size_t i = 0; i < surfaces.size(); ++i)
      if (are_shared[i] != 0) look_at(surfaces[i]);
  }

  std::vector<Surface> make_surfaces(RecordIndex index) const {
    std::vector<Surface> surfaces;
    const Record& record = context_.model.records[index];
    const std::vector<NameForm>& forms = compiled_.composition.records[index].natives;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const bool is_family = !forms[i].family.empty() && record.alone == Alone::family;
      const std::string_view native = is_family ? forms[i].family : forms[i].whole;
      add_surfaces({index, &record.natives[i], "", ScriptChoice::same}, native,
                   is_family ? Of::family : Of::place, surfaces);
    }
    return surfaces;
  }

  void add_surfaces(Surface surface, std::string_view name, Of of, std::vector<Surface>& surfaces) const {
    const std::string& language = surface.native->language.text;
    const auto add = [&](std::string text) {
      surface.text = std::move(text);
      surfaces.push_back(surface);
    };
    const auto schemes = schemes_.find(language);
    if (schemes != schemes_.end()) {
      const std::vector<NativeWord> words = read_native_words(name);
      for (const Scheme& scheme : schemes->second) add(scheme.romanize(name, words));
    }
    if (split_words(name).size() > 1) return;
    // In their own script two records that share a form write the same.
    surface.script = ScriptChoice::latin;
    for (const Matcher::Compiled::Inflection& inflection : compiled_.inflections) {
      if (inflection.table.language() != language) continue;
      const std::string base = to_plain_text(name);
      for (std::size_t cell = 0; cell < inflection.table.cell_count(); ++cell)
        for (const std::string& form : inflection.table.inflect(base, cell, of)) add(capitalize(form));
    }
  }

  /// Whether it is one name that several records claim.
  static bool is_shared(const Surface& surface, NameFinder& finder) {
    const std::vector<Match> matches = finder.find(surface.text);
    return matches.size() == 1 && matches.front().claims.size() > 1;
  }

  void look_at(const Surface& surface) {
    NormalizeOptions options;
    options.script = surface.script;
    annotate_text(context_.matcher, surface.text, options, [&](const Annotation& found) {
      if (found.reason != Skip::ambiguous || found.span != Span{0, surface.text.size()}) return;
      if (found.via != Way::derived && !found.is_inflected) return;
      for (const RecordIndex other : found.records)
        if (other != surface.record) report(surface, other);
    });
  }

  /// What is written where the name stands by itself.
  std::string_view written(RecordIndex record) const {
    const NameForm& form = compiled_.composition.records[record].canonical;
    const bool is_family = !form.family.empty() && context_.model.records[record].alone == Alone::family;
    return is_family ? form.family : form.whole;
  }

  void report(const Surface& surface, RecordIndex other) {
    const RecordIndex record = surface.record;
    const Record& first = context_.model.records[record];
    const Record& second = context_.model.records[other];
    if (written(record) == written(other) || !reported_.insert(std::minmax(record, other)).second) return;
    const CheckInfo& info = *find_check("ambiguous-derivation");
    Diagnostic& problem = context_.problems.add(
        info.severity, info.code, surface.native->spelling.at,
        in_quotes(surface.text) + " is derived from " + in_quotes(first.id.text) + " and from " +
            in_quotes(second.id.text) + ", which are written differently, so it will be left as it is");
    problem.remarks.push_back({second.canonical.at, "the other record"});
  }

  const AuditContext& context_;
  const Matcher::Compiled& compiled_;
  std::map<std::string, std::vector<Scheme>, std::less<>> schemes_;
  std::unordered_set<std::string> seen_;
  std::set<std::pair<RecordIndex, RecordIndex>> reported_;
};

}  // namespace

void audit_derivations(const AuditContext& context) {
  DerivationAudit(context).run();
}

}  // namespace canonym
