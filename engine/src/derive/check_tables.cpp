#include "derive/check_tables.h"

#include <algorithm>

#include "derive/language_tables.h"
#include "derive/lattice.h"
#include "letters/table_limits.h"

namespace canonym {
namespace {

void check_row(const TableRow& row, Diagnostics& problems) {
  using Limits = TableLimits;
  check_pattern(row.pattern, problems);
  check_size(row.options.size(), Limits::options, "ways to write a grapheme", row.pattern.at, problems);
  for (const TableOption& option : row.options)
    check_size(option.text.text.size(), Limits::option_bytes, "bytes for a grapheme", option.text.at,
               problems);
}

void check_limits(const LetterTable& table, Diagnostics& problems) {
  if (!table.rows.empty())
    check_size(table.rows.size(), TableLimits::rows, "rows", table.rows.front().pattern.at, problems);
  check_classes(table.classes, problems);
  for (const TableRow& row : table.rows) check_row(row, problems);
}

/// The ways to write a native word in what the table is for.
Lattice make_lattice(const LetterTable& table, const Letters& native, const LanguageTables& tables,
                     LatticeMaker& maker) {
  if (table.kind == TableKind::correspondences)
    return maker.make(native, tables.correspondences.at(table.language.text));
  return maker.make_related(native, tables.relations.at({table.language.text, table.target.text}), nullptr);
}

std::string count_deviations(std::size_t count) {
  if (count == 0) return "none";
  return std::to_string(count) + (count == 1 ? " deviation" : " deviations");
}

void check_samples(const LetterTable& table, const LanguageTables& tables, Diagnostics& problems) {
  NativeWords words(tables.allowance);
  LatticeMaker maker(words.options());
  for (NativeIndex i = 0; i < table.samples.size(); ++i)
    words.add(make_lattice(table, to_plain_letters(table.samples[i].native.text), tables, maker), i, 0);
  words.finish();
  std::vector<DerivedWord> found;
  for (NativeIndex i = 0; i < table.samples.size(); ++i)
    for (const SampleAnswer& wanted : table.samples[i].wanted) {
      words.find(read_marked_letters(wanted.text), found);
      const auto read = std::ranges::find(found, i, &DerivedWord::word);
      if (read != found.end() && read->deviations == wanted.deviations) continue;
      const std::string of_native = " read off " + in_quotes(table.samples[i].native.text);
      problems.add(
          Severity::error, "failing-sample", wanted.at,
          in_quotes(wanted.text) + (read == found.end()
                                        ? " cannot be" + of_native
                                        : " is" + of_native + " with " + count_deviations(read->deviations) +
                                              ", not " + count_deviations(wanted.deviations)));
    }
}

}  // namespace

void check_tables(const RuleModel& model, Diagnostics& problems, Samples samples) {
  Diagnostics own;
  for (const LetterTable& table : model.tables)
    if (table.kind != TableKind::scheme) check_limits(table, own);
  // What is beyond the limits is not compiled.
  if (own.empty()) {
    const LanguageTables tables = make_letter_tables(model, own);
    for (const LetterTable& table : model.tables)
      if (table.kind != TableKind::scheme && own.empty() && samples == Samples::tried)
        check_samples(table, tables, problems);
  }
  problems.add_all(std::move(own));
}

}  // namespace canonym
