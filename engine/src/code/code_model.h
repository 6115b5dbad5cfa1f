#pragma once

#include "code/coder.h"
#include "rules/model.h"

// How the parts of a rule model are coded, field by field, for an Encoder and a Decoder alike. Whatever
// changes here is another Image::version.
namespace canonym {

template <class Coder, Either<Date> Value>
void code_fields(Coder& coder, Value& date) {
  coder.all(date.text);
}

/// Nearly all variants do not, and they are most of what is coded.
inline bool says_more_than_spelling(const Variant& variant) {
  return variant.at != variant.spelling.at || variant.source || variant.since || variant.until ||
         variant.whole || variant.status != VariantStatus::plain;
}

template <class Coder, Either<Variant> Value>
void code_fields(Coder& coder, Value& variant) {
  bool says_more = !Coder::is_reading && says_more_than_spelling(variant);
  coder.all(variant.spelling, says_more);
  if constexpr (Coder::is_reading) variant.at = variant.spelling.at;
  if (!says_more) return;
  coder.all(variant.at, variant.source, variant.since, variant.until, variant.whole);
  coder.choice(variant.status, VariantStatus::tradition);
}

template <class Coder, Either<Native> Value>
void code_fields(Coder& coder, Value& native) {
  coder.all(native.language, native.spelling);
}

template <class Coder, Either<StyleSpelling> Value>
void code_fields(Coder& coder, Value& style) {
  coder.all(style.style, style.spelling, style.since, style.until, style.why, style.source);
}

template <class Coder, Either<Never> Value>
void code_fields(Coder& coder, Value& never) {
  coder.all(never.at, never.spelling, never.why);
}

template <class Coder, Either<Example> Value>
void code_fields(Coder& coder, Value& example) {
  coder.all(example.text, example.becomes, example.style, example.style_at, example.found);
}

template <class Coder, Either<Record> Value>
void code_fields(Coder& coder, Value& record) {
  coder.all(record.id, record.file, record.has_kind, record.canonical, record.family, record.given,
            record.patronymic, record.source, record.natives, record.variants, record.styles, record.nevers,
            record.examples, record.alone_at, record.derive);
  coder.choice(record.kind, Kind::term);
  coder.choice(record.alone, Alone::never);
}

template <class Coder, Either<PartGroup> Value>
void code_fields(Coder& coder, Value& group) {
  coder.choice(group.kind, PartKind::patronymic);
  coder.all(group.file, group.key, group.spellings);
}

template <class Coder, Either<SeverityChoice> Value>
void code_fields(Coder& coder, Value& choice) {
  coder.all(choice.code);
  coder.choice(choice.severity, Severity::error);
}

template <class Coder, Either<AllowComment> Value>
void code_fields(Coder& coder, Value& comment) {
  coder.all(comment.code, comment.at, comment.place);
}

/// All but its source and the names made up for examples, which only rule files are tried with.
template <class Coder, Either<RuleFile> Value>
void code_fields(Coder& coder, Value& file) {
  coder.all(file.at, file.title, file.pack, file.source_note, file.checks, file.allow_comments,
            file.is_partial, file.styles, file.examples, file.includes);
}

template <class Coder, Either<LetterClass> Value>
void code_fields(Coder& coder, Value& letters) {
  coder.all(letters.name, letters.letters);
}

template <class Coder, Either<TableOption> Value>
void code_fields(Coder& coder, Value& option) {
  coder.all(option.text, option.labels);
}

template <class Coder, Either<TableRow> Value>
void code_fields(Coder& coder, Value& row) {
  coder.all(row.pattern, row.options);
}

template <class Coder, Either<SampleAnswer> Value>
void code_fields(Coder& coder, Value& answer) {
  using Text = std::conditional_t<std::is_const_v<Value>, const Written, Written>;
  coder.all(static_cast<Text&>(answer), answer.deviations);
}

template <class Coder, Either<TableSample> Value>
void code_fields(Coder& coder, Value& sample) {
  coder.all(sample.native, sample.wanted);
}

template <class Coder, Either<LetterTable> Value>
void code_fields(Coder& coder, Value& table) {
  coder.choice(table.kind, TableKind::relation);
  coder.all(table.file, table.id, table.language, table.target, table.like, table.ties_capitals,
            table.explains, table.authority, table.year, table.classes, table.rows, table.samples);
}

template <class Coder, Either<CaseEndings> Value>
void code_fields(Coder& coder, Value& endings) {
  coder.all(endings.name, endings.endings);
}

template <class Coder, Either<ParadigmUse> Value>
void code_fields(Coder& coder, Value& use) {
  coder.all(use.given, use.family, use.patronymic, use.place);
}

template <class Coder, Either<Paradigm> Value>
void code_fields(Coder& coder, Value& paradigm) {
  coder.all(paradigm.at, paradigm.title, paradigm.use, paradigm.base, paradigm.forms);
}

template <class Coder, Either<InflectionSample> Value>
void code_fields(Coder& coder, Value& sample) {
  coder.all(sample.base, sample.use, sample.forms);
}

template <class Coder, Either<InflectionDraft> Value>
void code_fields(Coder& coder, Value& table) {
  coder.all(table.file, table.language, table.words, table.classes, table.cases, table.paradigms,
            table.samples);
}

template <class Coder, Either<GuardTable> Value>
void code_fields(Coder& coder, Value& table) {
  coder.all(table.file, table.id, table.words, table.own_endings, table.shortest, table.deviations_alone,
            table.deviations);
}

}  // namespace canonym
