#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "audit/audit.h"
#include "audit/listed_spellings.h"
#include "canonym/normalize.h"
#include "compose/words.h"
#include "icu/casing.h"
#include "lint/check.h"
#include "match/name_finder.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

/// What derivation may find a native form by.
struct Surface {
  std::string text;
  std::string_view native;  ///< that it was made from
};

/// Makes surfaces of native forms and asks the matcher whether they are ambiguous.
class DerivationAudit {
 public:
  explicit DerivationAudit(const AuditContext& context)
      : context_(context), compiled_(context.matcher.compiled()), finder_(compiled_) {
    Diagnostics reported;  // when the rules were loaded
    for (const LetterTable& table : context.model.tables)
      if (table.kind == TableKind::scheme && !table.explains.empty())
        schemes_[table.language.text].push_back(compile_scheme(context.model, table, reported));
  }

  void run() {
    for (RecordIndex record = 0; record < context_.model.records.size(); ++record)
      if (is_to_be_looked_at(context_.model.records[record])) look_at(record);
  }

 private:
  bool is_to_be_looked_at(const Record& record) const {
    return context_.is_chosen[record.file] != 0 && derives_spellings(record, compiled_.tables);
  }

  void look_at(RecordIndex index) {
    const Record& record = context_.model.records[index];
    const std::vector<NameForm>& forms = compiled_.composition.records[index].natives;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const bool is_family = !forms[i].family.empty() && record.alone == Alone::family;
      const std::string_view native = is_family ? forms[i].family : forms[i].whole;
      look_at_name(index, record.natives[i], native, is_family ? Of::family : Of::place);
    }
  }

  void look_at_name(RecordIndex record, const Native& native, std::string_view name, Of of) {
    const auto schemes = schemes_.find(native.language.text);
    if (schemes != schemes_.end()) {
      const std::vector<NativeWord> words = read_native_words(name);
      for (const Scheme& scheme : schemes->second)
        look_at_text(record, native, scheme.romanize(name, words), NormalizeOptions());
    }
    if (split_words(name).size() > 1) return;
    // In their own script two records that share a form write the same.
    NormalizeOptions to_latin;
    to_latin.script = ScriptChoice::latin;
    for (const Matcher::Compiled::Inflection& inflection : compiled_.inflections) {
      if (inflection.table.language() != native.language.text) continue;
      const std::string base = to_text(to_plain_letters(name));
      for (std::size_t cell = 0; cell < inflection.table.cell_count(); ++cell)
        for (const std::string& form : inflection.table.inflect(base, cell, of))
          look_at_text(record, native, capitalize(form), to_latin);
    }
  }

  /// Each text once: whoever comes later is found among its records.
  void look_at_text(RecordIndex record, const Native& native, const std::string& text,
                    const NormalizeOptions& options) {
    if (!seen_.insert(text).second) return;
    const std::vector<Match> matches = finder_.find(text);
    if (matches.size() != 1 || matches.front().claims.size() < 2) return;
    annotate_text(context_.matcher, text, options, [&](const Annotation& found) {
      if (found.reason != Skip::ambiguous || found.span != Span{0, text.size()}) return;
      if (found.via != Way::derived && !found.is_inflected) return;
      for (const RecordIndex other : found.records)
        if (other != record) report(record, native, other, text);
    });
  }

  /// What is written where the name stands by itself.
  std::string_view written(RecordIndex record) const {
    const NameForm& form = compiled_.composition.records[record].canonical;
    const bool is_family = !form.family.empty() && context_.model.records[record].alone == Alone::family;
    return is_family ? form.family : form.whole;
  }

  void report(RecordIndex record, const Native& native, RecordIndex other, const std::string& text) {
    const Record& first = context_.model.records[record];
    const Record& second = context_.model.records[other];
    if (written(record) == written(other) || !reported_.insert(std::minmax(record, other)).second) return;
    const CheckInfo& info = *find_check("ambiguous-derivation");
    Diagnostic& problem = context_.problems.add(
        info.severity, info.code, native.spelling.at,
        in_quotes(text) + " is derived from " + in_quotes(first.id.text) + " and from " +
            in_quotes(second.id.text) + ", which are written differently, so it will be left as it is");
    problem.remarks.push_back({second.canonical.at, "the other record"});
  }

  const AuditContext& context_;
  const Matcher::Compiled& compiled_;
  NameFinder finder_;
  std::map<std::string, std::vector<Scheme>, std::less<>> schemes_;
  std::unordered_set<std::string> seen_;
  std::set<std::pair<RecordIndex, RecordIndex>> reported_;
};

}  // namespace

void audit_derivations(const AuditContext& context) {
  DerivationAudit(context).run();
}

}  // namespace canonym
