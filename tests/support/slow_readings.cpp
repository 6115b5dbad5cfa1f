#include "support/slow_readings.h"

#include <algorithm>
#include <array>

#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "match/compiled.h"
#include "support/slow_characters.h"
#include "support/slow_spelling.h"

namespace canonym::slow {
namespace {

constexpr std::size_t longest_word = 256;         // bytes of a word that is read
constexpr std::size_t longest_counted_word = 64;  // folded bytes of a word by which a language is known
constexpr std::size_t label_count = 64;

std::u32string bases_of(const MarkedLetters& letters) {
  std::u32string bases;
  for (const MarkedLetter& letter : letters) bases += letter.base;
  return bases;
}

std::u32string bases_of(const Path& path) {
  std::u32string bases;
  for (const Grapheme& grapheme : path) bases += bases_of(grapheme.letters);
  return bases;
}

bool is_cyrillic(char32_t letter) {
  return letter >= 0x400 && letter < 0x530;
}

/// What a word costs in every convention when it is read off one path, whose letters it has.
std::array<std::size_t, label_count> costs_of(const Path& path, const MarkedLetters& word) {
  const bool is_marked =
      std::ranges::any_of(word, [](const MarkedLetter& letter) { return letter.mark != 0; });
  std::array<std::size_t, label_count> costs{};
  std::size_t at = 0;
  for (const Grapheme& grapheme : path) {
    std::size_t shared = grapheme.surcharge;
    for (const MarkedLetter& letter : grapheme.letters) {
      const char32_t mark = word[at++].mark;
      if (mark != letter.mark && (mark != 0 || is_marked)) ++shared;
    }
    for (std::size_t label = 0; label < label_count; ++label)
      costs[label] += shared + ((grapheme.labels >> label & 1) == 0);
  }
  return costs;
}

/// Whether a stem ends as a paradigm wants it.
bool takes_stem(const Paradigm& paradigm, const std::vector<LetterClass>& classes, const std::string& stem) {
  const std::size_t close = paradigm.base.text.find(')');
  if (close == std::string::npos) return true;
  const std::u32string letters = to_letters(stem);
  std::size_t size = 0;
  return fits_pattern(paradigm.base.text.substr(0, close + 1), classes, letters, letters.size(), size);
}

std::string ending_of_base(const Paradigm& paradigm) {
  const std::size_t close = paradigm.base.text.find(')');
  return close == std::string::npos ? paradigm.base.text : paradigm.base.text.substr(close + 1);
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
      matcher_(matcher),
      tables_(model_, engine_.labels) {
  const auto add = [&](std::string_view spelling, const Origin& origin) {
    note_words(spelling);
    add_natives(spelling, origin);
  };
  for (const Record& record : model_.records) {
    const Names names = list_names(model_, record);
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

void Readings::add_natives(std::string_view spelling, const Origin& origin) {
  if (!derives(origin, spelling)) return;
  for (const SpelledToken& word : read_beginning(spelling))
    for (const std::string& language : languages_of(origin, spelling)) {
      const std::u32string letters = to_plain_letters(word.text);
      const std::set<std::string> sisters = origin.is_shared ? std::set<std::string>() : sisters_of(language);
      const auto known = std::ranges::find_if(natives_, [&](const NativeWord& native) {
        return native.language == language && native.letters == letters;
      });
      if (known != natives_.end()) {
        known->sisters.insert(sisters.begin(), sisters.end());
        continue;
      }
      std::uint32_t number = 0;
      for (const NativeForm& form : matcher_.compiled().index.native_forms().all()) {
        if (form.language == bit_of(language) && form.letters == letters) break;
        ++number;
      }
      natives_.push_back({number, word.token.folded, language, letters, sisters});
    }
}

LanguageSet Readings::bit_of(std::string_view language) const {
  return engine_.find(language);
}

bool Readings::has_table(std::string_view language) const {
  return std::ranges::any_of(model_.tables, [&](const LetterTable& table) {
    return table.kind == TableKind::correspondences && table.language.text == language;
  });
}

std::set<std::string> Readings::sisters_of(std::string_view language) const {
  std::set<std::string> sisters;
  for (const LetterTable& table : model_.tables)
    if (table.kind == TableKind::relation && table.language.text == language)
      sisters.insert(table.target.text);
  return sisters;
}

/// A spelling of a part group may be of any language that has such letters, another without a language of
/// those in whose script it is that its record has native forms in.
std::vector<std::string> Readings::languages_of(const Origin& origin, std::string_view spelling) const {
  if (!origin.is_shared && !origin.language.empty()) return {std::string(origin.language)};
  std::set<std::string> languages;
  if (!origin.is_shared && origin.record)
    for (const Native& native : origin.record->natives)
      if (script_of_text(native.spelling.text) == script_of_text(spelling))
        languages.insert(native.language.text);
  if (origin.is_shared && script_of_text(spelling) != "Latn")
    for (const LetterTable& table : model_.tables)
      if (table.kind == TableKind::correspondences && is_alphabet_of(table.language.text, spelling))
        languages.insert(table.language.text);
  return {languages.begin(), languages.end()};
}

bool Readings::derives(const Origin& origin, std::string_view spelling) const {
  if (origin.is_shared) return !languages_of(origin, spelling).empty();
  return origin.derives && has_table(origin.language);
}

const Readings::Listed& Readings::list(const NativeWord& native, const std::string& sister) const {
  const auto [place, is_new] = lists_.try_emplace({native.language, native.letters, sister});
  if (!is_new) return place->second;
  for (const Path& path : sister.empty()
                              ? tables_.list_paths(native.language, native.letters)
                              : tables_.list_related_paths(native.language, sister, native.letters))
    place->second.emplace(bases_of(path), path);
  return place->second;
}

std::size_t Readings::allowance(std::size_t letters, bool is_alone) const {
  std::size_t most = 0;
  for (const GuardTable& guard : model_.guards) {
    auto steps = is_alone ? guard.deviations_alone : guard.deviations;
    std::ranges::sort(steps);
    for (const auto& [from, deviations] : steps)
      if (letters >= from) most = std::min<std::size_t>(deviations, 3);
  }
  return most;
}

LabelSet Readings::own_endings() const {
  LabelSet own = 0;
  for (const GuardTable& guard : model_.guards)
    for (const std::string& label : guard.own_endings) own |= engine_.labels.find(label);
  return own;
}

/// The last grapheme is what is put in behind the last letter, the one before it that letter.
Readings::PathEnd Readings::end_of(const Path& path) const {
  const LabelSet own = own_endings();
  const auto is_own = [&](const Grapheme& grapheme) {
    return !grapheme.letters.empty() && grapheme.labels != 0 && (grapheme.labels & ~own) == 0;
  };
  const bool has_addition = is_own(path.back());
  const bool has_ending = path.size() > 1 && is_own(path[path.size() - 2]);
  if (has_ending) return path.back().letters.empty() ? PathEnd::ending : PathEnd::impossible;
  return has_addition ? PathEnd::addition : PathEnd::plain;
}

std::optional<Readings::Derivation> Readings::derive_from(const NativeWord& native, const std::string& sister,
                                                          const MarkedLetters& word, PathEnd path_end) const {
  const auto [begin, end] = list(native, sister).equal_range(bases_of(word));
  const bool has_such =
      std::any_of(begin, end, [&](const auto& path) { return end_of(path.second) == path_end; });
  if (!has_such) return std::nullopt;
  std::array<std::size_t, label_count> least{};
  least.fill(1000);
  const std::size_t detour = sister.empty() ? 0 : 1;
  for (auto path = begin; path != end; ++path) {
    if (end_of(path->second) != path_end) continue;
    const auto costs = costs_of(path->second, word);
    for (std::size_t label = 0; label < label_count; ++label)
      least[label] = std::min(least[label], costs[label] + detour);
  }
  Derivation found{&native, sister.empty() ? 0 : bit_of(sister), *std::ranges::min_element(least), 0,
                   0,       path_end != PathEnd::plain};
  const std::size_t allowed = allowance(native.letters.size(), false);
  if (found.deviations > allowed) return std::nullopt;
  for (std::size_t label = 0; label < label_count; ++label) {
    if (least[label] == found.deviations) found.labels |= LabelSet{1} << label;
    if (least[label] <= allowed) found.allowed |= LabelSet{1} << label;
  }
  return found;
}

std::vector<Readings::Derivation> Readings::derive(std::string_view word) const {
  std::vector<Derivation> all;
  const MarkedLetters letters = read_marked_letters(word);
  const std::u32string bases = bases_of(letters);
  const bool is_mixed = std::ranges::any_of(bases, is_cyrillic) && !std::ranges::all_of(bases, is_cyrillic);
  if (letters.size() < 2 || is_mixed) return all;
  for (const NativeWord& native : natives_)
    for (const PathEnd end : {PathEnd::plain, PathEnd::ending, PathEnd::addition}) {
      if (const auto own = derive_from(native, "", letters, end)) all.push_back(*own);
      for (const std::string& sister : native.sisters)
        if (sister != native.language)
          if (const auto related = derive_from(native, sister, letters, end)) all.push_back(*related);
    }
  return all;
}

bool Readings::fits(const Derivation& derivation, const Origin& origin, std::string_view spelling) const {
  if (!derives(origin, spelling)) return false;
  const std::vector<std::string> languages = languages_of(origin, spelling);
  if (std::ranges::find(languages, derivation.native->language) == languages.end()) return false;
  if (derivation.read_as == 0) return true;
  LanguageSet sisters = 0;
  if (!origin.is_shared)
    for (const std::string& sister : sisters_of(origin.language)) sisters |= bit_of(sister);
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
  const LabelSet own = own_endings();
  if (derivation.has_ending && (derivation.allowed & own & engine_.labels_of(text_languages_)) == 0)
    how.skip = Skip::no_one_scheme;
  if (derivation.deviations > allowance(letters, true)) how.alone = Skip::no_one_scheme;
  if (is_common || letters < shortest) how.alone = Skip::common_word;
  return how;
}

/// Base forms of which some paradigm makes the word, tried one after the other.
std::vector<Readings::Base> Readings::find_bases(const InflectionDraft& table,
                                                 const std::string& word) const {
  std::map<std::string, Base> bases;
  for (const Paradigm& paradigm : table.paradigms)
    for (const CaseEndings& form : paradigm.forms)
      for (const std::string& ending : form.endings) {
        if (!word.ends_with(ending)) continue;
        const std::string stem = word.substr(0, word.size() - ending.size());
        const std::string text = stem + ending_of_base(paradigm);
        if (text == word || text.empty() || !takes_stem(paradigm, table.classes, stem)) continue;
        Base& base = bases[text];
        base.text = text;
        for (std::size_t cell = 0; cell < table.cases.size(); ++cell)
          if (table.cases[cell].text == form.name.text) base.cells |= std::uint32_t{1} << cell;
        base.given |= paradigm.use.given;
        base.family |= paradigm.use.family;
        base.patronymic |= paradigm.use.patronymic;
      }
  std::vector<Base> all;
  for (const auto& [text, base] : bases) all.push_back(base);
  return all;
}

std::vector<How> Readings::read(std::string_view text, const Token& token, const Token& wanted,
                                const Origin& origin, std::string_view spelling, PartOf part) const {
  std::vector<How> all;
  const std::string word(text.substr(token.span.begin, token.span.size()));
  if (token.is_sign || word.size() > longest_word) return all;
  const auto is_wanted = [&](const Derivation& derivation) {
    return derivation.native->folded == wanted.folded && fits(derivation, origin, spelling);
  };
  for (const Derivation& derivation : derive(word))
    if (is_wanted(derivation)) all.push_back(describe(derivation, text, token.span));
  const bool is_latin = script_of_text(word) == "Latn";
  for (const InflectionDraft& table : model_.inflections) {
    const LanguageSet language = bit_of(table.language.text);
    const bool is_latin_table = !table.words.empty() && script_of_text(table.words.front()) == "Latn";
    if (is_latin != is_latin_table || (is_latin && (text_languages_ & language) == 0)) continue;
    for (const Base& base : find_bases(table, to_text(to_plain_letters(word)))) {
      if ((part == PartOf::given && !base.given) || (part == PartOf::family && !base.family) ||
          (part == PartOf::patronymic && !base.patronymic))
        continue;
      const auto add = [&](How how) {
        how.name_case = {language, base.cells};
        how.inflected.push_back({token.span, base.text});
        all.push_back(how);
      };
      LanguageSet own = 0;
      for (const std::string& some : languages_of(origin, spelling)) own |= bit_of(some);
      if (fold_text(base.text) == wanted.folded && (own & language) != 0) add({});
      for (const Derivation& derivation : derive(base.text)) {
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
  if (native.origin.is_shared || !derives(native.origin, native.text)) return false;
  const std::u32string word = to_plain_letters(native.text);
  if (tables_.may_begin(native.origin.language, word, folded)) return true;
  const std::set<std::string> sisters = sisters_of(native.origin.language);
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
