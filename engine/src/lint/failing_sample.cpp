#include "derive/check_tables.h"
#include "inflect/check_inflection.h"
#include "lint/check_functions.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

void check_samples(const LetterTable& table, const Scheme& scheme, const CheckContext& context,
                   const CheckInfo& self) {
  for (const TableSample& sample : table.samples) {
    const Written& wanted = sample.wanted.front();
    const std::string latin = scheme.romanize(sample.native.text);
    if (latin == wanted.text) continue;
    context.problems.add(
        self.severity, self.code, wanted.at,
        in_quotes(sample.native.text) + " becomes " + in_quotes(latin) + ", not " + in_quotes(wanted.text));
  }
}

}  // namespace

/// Compiling tells of patterns that cannot be read and of schemes that are not there. Where it does,
/// the samples would only say it again. The checks of other tables look at all of them.
void check_failing_sample(const CheckContext& context, const CheckInfo& self) {
  for (const LetterTable& table : context.model.tables) {
    if (table.kind != TableKind::scheme) continue;
    Diagnostics problems;
    const Scheme scheme = compile_scheme(context.model, table, problems);
    if (problems.empty() && context.samples == Samples::tried) check_samples(table, scheme, context, self);
    context.problems.add_all(std::move(problems));
  }
  for (const InflectionDraft& table : context.model.inflections)
    check_inflection(table, context.problems, context.samples);
  check_tables(context.model, context.problems, context.samples);
}

}  // namespace canonym
