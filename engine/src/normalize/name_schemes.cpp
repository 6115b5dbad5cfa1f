#include "normalize/name_schemes.h"

#include <algorithm>
#include <iterator>

#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

/// What of `kept` is in both; all of `more` for the first word.
void keep_common(std::vector<std::string> more, bool is_first, std::vector<std::string>& kept) {
  std::ranges::sort(more);
  if (is_first) {
    kept = std::move(more);
    return;
  }
  std::vector<std::string> common;
  std::ranges::set_intersection(kept, more, std::back_inserter(common));
  kept = std::move(common);
}

/// The word of the text, or the base form that it is a case of.
std::string base_of(std::string_view text, const Claim& claim, const DerivedPart& part) {
  for (const InflectedPart& inflected : claim.inflected)
    if (inflected.span == part.span) return inflected.base;
  return to_plain_text(text.substr(part.span.begin, part.span.size()));
}

}  // namespace

NameSchemes::NameSchemes(const Matcher::Compiled& compiled) : compiled_(compiled) {
  Diagnostics reported;  // when the rules were loaded
  for (const LetterTable& table : compiled.model.tables)
    if (table.kind == TableKind::scheme)
      by_language_[table.language.text].push_back(
          {table.id.text, compile_scheme(compiled.model, table, reported)});
}

/// The native word, or what it is in the sister language by way of which it was read.
Letters NameSchemes::native_letters(const DerivedPart& part, std::string& language) const {
  const LanguageTables& tables = compiled_.tables;
  const NativeForm& form = compiled_.index.native_forms().all()[part.form];
  language = tables.name_of(form.language);
  if (part.read_as == 0) return form.letters;
  const auto relation = tables.relations.find({language, tables.name_of(part.read_as)});
  language = tables.name_of(part.read_as);
  return relation != tables.relations.end() ? relation->second.relate_commonly(form.letters) : Letters();
}

/// "be-ru": as Russian has what is given in Belarusian.
std::string NameSchemes::relation_of(const DerivedPart& part) const {
  const LanguageTables& tables = compiled_.tables;
  const std::string& language = tables.name_of(compiled_.index.native_forms().all()[part.form].language);
  return part.read_as == 0 ? language : language + "-" + tables.name_of(part.read_as);
}

NameSchemes::Followed NameSchemes::find(std::string_view text, const Claim& claim,
                                        const DerivedPart& part) const {
  Followed followed;
  std::string language;
  const std::string native = to_text(native_letters(part, language));
  if (script_of_text(text.substr(part.span.begin, part.span.size())) != "Latn") {
    followed.exactly.push_back(relation_of(part));
    return followed;
  }
  const auto schemes = by_language_.find(language);
  if (schemes == by_language_.end()) return followed;
  const std::string base = base_of(text, claim, part);
  const std::string folded = fold_text(base);
  const std::vector<NativeWord> words = read_native_words(native);
  for (const NamedScheme& named : schemes->second) {
    const std::string latin = named.scheme.romanize(native, words);
    if (fold_text(latin) != folded) continue;
    followed.folded.emplace_back(named.id);
    if (to_plain_text(latin) == base) followed.exactly.emplace_back(named.id);
  }
  return followed;
}

std::vector<std::string> NameSchemes::find(std::string_view text, const Claim& claim) const {
  std::vector<std::string> exactly, folded;
  LabelSet labels = every_label;
  bool is_first = true;
  for (const DerivedPart& part : claim.derived) {
    Followed followed = find(text, claim, part);
    keep_common(std::move(followed.exactly), is_first, exactly);
    keep_common(std::move(followed.folded), is_first, folded);
    labels &= part.labels;
    is_first = false;
  }
  if (is_first) return {};
  if (!exactly.empty()) return exactly;
  if (!folded.empty()) return folded;
  const std::vector<std::string> names = compiled_.tables.labels.names_of(labels);
  return names.empty() ? std::vector<std::string>{"mixed"} : names;
}

std::shared_ptr<const NameSchemes> make_name_schemes(const Matcher& matcher) {
  return std::make_shared<const NameSchemes>(matcher.compiled());
}

std::shared_ptr<const NameSchemes> choose_name_schemes(const Matcher& matcher,
                                                       const NormalizeOptions& options) {
  if (!options.with_schemes) return nullptr;
  return options.schemes ? options.schemes : make_name_schemes(matcher);
}

}  // namespace canonym
