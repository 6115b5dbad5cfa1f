#include "support/slow_readings.h"

#include <algorithm>

#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "match/compiled.h"
#include "support/slow_characters.h"
#include "support/slow_inflection.h"
#include "support/slow_spelling.h"

namespace canonym::slow {
namespace {

constexpr std::size_t longest_word = 256;         // bytes of a word that is read
constexpr std::size_t longest_counted_word = 64;  // folded bytes of a word by which a language is known

/// Whether some paradigm is for such a part of a name.
bool is_for(const Base& base, PartOf part) {
  switch (part) {
    case PartOf::given:
      return base.given;
    case PartOf::family:
      return base.family;
    case PartOf::patronymic:
      return base.patronymic;
    case PartOf::whole:
      return true;
  }
  return true;
}

}  // namespace

std::optional<How> join(const How& first, const How& second) {
  How both = first;
  both.inflected.insert(both.inflected.end(), second.inflected.begin(), second.inflected.end());
  both.derived.insert(both.derived.end(), second.derived.begin(), second.derived.end());
  both.alone = Skip::none;
  if (both.skip == Skip::none) both.skip = second.skip;
  if (second.name_case.is_base()) return both;
  if (first.name_case.is_base()) {
    both.name_case = second.name_case;
    return both;
  }
  both.name_case.cells &= second.name_case.cells;
  if (first.name_case.language != second.name_case.language || both.name_case.cells == 0) return std::nullopt;
  return both;
}

Readings::Readings(const Matcher& matcher)
    : model_(matcher.rules().model()),
      engine_(matcher.compiled().tables),
      tables_(model_, engine_.labels),
      origins_(model_),
      groups_(matcher, origins_),
      derivations_(matcher, origins_) {
  const auto add = [&](std::string_view spelling, const Origin& origin) {
    note_words(spelling);
    derivations_.add_natives(spelling, origin);
  };
  for (const Record& record : model_.records) {
    const Names names = list_names(model_, record, groups_);
    for (const Full& full : names.fulls) add(full.text, full.origin);
    for (const std::vector<Part>* parts : {&names.givens, &names.patronymics, &names.families})
      for (const Part& part : *parts) add(part.text, part.origin);
    for (const Never& never : record.nevers) note_words(never.spelling.text);
  }
  const Origin shared{{}, false, true, nullptr};
  for (const PartGroup& group : model_.groups) {
    if (group.kind == PartKind::family) continue;
    add(group.key.text, shared);
    for (const Written& spelling : group.spellings) add(spelling.text, shared);
  }
}

void Readings::note_words(std::string_view spelling) {
  for (const SpelledToken& word : read_beginning(spelling)) words_.insert(word.token.folded);
}

LanguageSet Readings::bit_of(std::string_view language) const {
  return engine_.find(language);
}

bool Readings::fits(const Derivation& derivation, const Origin& origin, std::string_view spelling) const {
  if (!origins_.derives(origin, spelling)) return false;
  const std::vector<std::string> languages = origins_.languages_of(origin, spelling);
  if (std::ranges::find(languages, derivation.native->language) == languages.end()) return false;
  if (derivation.read_as == 0) return true;
  LanguageSet sisters = 0;
  if (!origin.is_shared)
    for (const std::string& sister : origins_.sisters_of(origin.language)) sisters |= bit_of(sister);
  return (sisters & derivation.read_as) != 0;
}

How Readings::describe(const Derivation& derivation, std::string_view text, Span span) const {
  How how;
  const std::size_t letters = derivation.native->letters.size();
  how.derived.push_back({span, derivation.native->number, derivation.read_as,
                         static_cast<std::uint8_t>(derivation.deviations),
                         derivation.deviations == 0 ? derivation.labels : 0});
  std::size_t shortest = 0;
  bool is_common = false;
  for (const GuardTable& guard : model_.guards) {
    shortest = std::max(shortest, guard.shortest.value_or(0));
    for (const std::string& word : guard.words)
      is_common = is_common || fold_text(word) == fold_text(text.substr(span.begin, span.size()));
  }
  const LabelSet own = derivations_.own_endings();
  if (derivation.has_ending && (derivation.allowed & own & engine_.labels_of(text_languages_)) == 0)
    how.skip = Skip::no_one_scheme;
  if (derivation.deviations > derivations_.allowance(letters, true)) how.alone = Skip::no_one_scheme;
  if (is_common || letters < shortest) how.alone = Skip::common_word;
  return how;
}

std::vector<How> Readings::read(std::string_view text, const Token& token, const Token& wanted,
                                const Origin& origin, std::string_view spelling, PartOf part) const {
  std::vector<How> all;
  const std::string word(text.substr(token.span.begin, token.span.size()));
  if (token.is_sign || word.size() > longest_word) return all;
  const auto is_wanted = [&](const Derivation& derivation) {
    return derivation.native->folded == wanted.folded && fits(derivation, origin, spelling);
  };
  for (const Derivation& derivation : derivations_.derive(word))
    if (is_wanted(derivation)) all.push_back(describe(derivation, text, token.span));
  const bool is_latin = script_of_text(word) == "Latn";
  for (const InflectionDraft& table : model_.inflections) {
    const LanguageSet language = bit_of(table.language.text);
    const bool is_latin_table = !table.words.empty() && script_of_text(table.words.front()) == "Latn";
    if (is_latin != is_latin_table || (is_latin && (text_languages_ & language) == 0)) continue;
    for (const Base& base : find_bases(table, to_text(to_plain_letters(word)))) {
      if (!is_for(base, part)) continue;
      const auto add = [&](How how) {
        how.name_case = {language, base.cells};
        how.inflected.push_back({token.span, base.text});
        all.push_back(how);
      };
      LanguageSet own = 0;
      for (const std::string& some : origins_.languages_of(origin, spelling)) own |= bit_of(some);
      if (fold_text(base.text) == wanted.folded && (own & language) != 0) add({});
      for (const Derivation& derivation : derivations_.derive(base.text)) {
        const LabelSet label = engine_.labels.find(table.language.text);
        const bool is_of_language =
            is_latin ? (derivation.allowed & label) != 0 : derivation.read_as == language;
        if (is_of_language && is_wanted(derivation)) add(describe(derivation, text, token.span));
      }
    }
  }
  return all;
}

bool Readings::may_begin(const Part& native, std::string_view folded) const {
  if (!origins_.derives(native.origin, native.text)) return false;
  const std::u32string word = to_plain_letters(native.text);
  if (native.origin.is_shared)
    return std::ranges::any_of(
        origins_.languages_of(native.origin, native.text),
        [&](const std::string& language) { return tables_.may_begin(language, word, folded); });
  if (tables_.may_begin(native.origin.language, word, folded)) return true;
  const std::set<std::string> sisters = origins_.sisters_of(native.origin.language);
  return std::ranges::any_of(sisters, [&](const std::string& sister) {
    return tables_.may_begin(sister, tables_.relate_commonly(native.origin.language, sister, word), folded);
  });
}

LanguageSet Readings::find_languages(std::string_view text) const {
  std::vector<std::size_t> hits(model_.inflections.size(), 0);
  std::size_t total = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::optional<Token> token = read_token(text, at);
    if (!token || token->is_sign) {
      at += read_at(text, at).size;
      continue;
    }
    at = token->span.end;
    if (token->cased == 0 || !token->capitals.empty()) continue;
    if (token->folded.size() > longest_counted_word || words_.contains(token->folded)) continue;
    ++total;
    const std::string plain = to_text(to_plain_letters(text.substr(token->span.begin, token->span.size())));
    for (std::size_t i = 0; i < hits.size(); ++i)
      hits[i] += std::ranges::find(model_.inflections[i].words, plain) != model_.inflections[i].words.end();
  }
  const std::size_t most = hits.empty() ? 0 : *std::ranges::max_element(hits);
  LanguageSet languages = 0;
  for (std::size_t i = 0; i < hits.size(); ++i)
    if (hits[i] > 0 && hits[i] * 40 >= total && hits[i] * 2 >= most)
      languages |= bit_of(model_.inflections[i].language.text);
  return languages;
}

}  // namespace canonym::slow
