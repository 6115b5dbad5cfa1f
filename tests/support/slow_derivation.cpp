#include "support/slow_derivation.h"

#include <algorithm>
#include <array>

#include "letters/letters.h"
#include "match/compiled.h"
#include "support/slow_spelling.h"

namespace canonym::slow {
namespace {

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

}  // namespace

Derivations::Derivations(const Matcher& matcher, const Origins& origins)
    : model_(matcher.rules().model()),
      matcher_(matcher),
      engine_(matcher.compiled().tables),
      origins_(origins),
      tables_(model_, engine_.labels) {}

void Derivations::add_natives(std::string_view spelling, const Origin& origin) {
  if (!origins_.derives(origin, spelling)) return;
  for (const SpelledToken& word : read_beginning(spelling))
    for (const std::string& language : origins_.languages_of(origin, spelling))
      add_native(word.token.folded, language, to_plain_letters(word.text),
                 origin.is_shared ? std::set<std::string>() : origins_.sisters_of(language));
}

void Derivations::add_native(const std::string& folded, const std::string& language,
                             const std::u32string& letters, const std::set<std::string>& sisters) {
  const auto known = std::ranges::find_if(natives_, [&](const NativeWord& native) {
    return native.language == language && native.letters == letters;
  });
  if (known != natives_.end()) {
    known->sisters.insert(sisters.begin(), sisters.end());
    return;
  }
  std::uint32_t number = 0;
  for (const NativeForm& form : matcher_.compiled().index.native_forms().all()) {
    if (form.language == engine_.find(language) && form.letters == letters) break;
    ++number;
  }
  natives_.push_back({number, folded, language, letters, sisters});
}

const Derivations::Listed& Derivations::list(const NativeWord& native, const std::string& sister) const {
  const auto [place, is_new] = lists_.try_emplace({native.language, native.letters, sister});
  if (!is_new) return place->second;
  for (const Path& path : sister.empty()
                              ? tables_.list_paths(native.language, native.letters)
                              : tables_.list_related_paths(native.language, sister, native.letters))
    place->second.emplace(bases_of(path), path);
  return place->second;
}

std::size_t Derivations::allowance(std::size_t letters, bool is_alone) const {
  std::size_t most = 0;
  for (const GuardTable& guard : model_.guards) {
    auto steps = is_alone ? guard.deviations_alone : guard.deviations;
    std::ranges::sort(steps);
    for (const auto& [from, deviations] : steps)
      if (letters >= from) most = std::min<std::size_t>(deviations, 3);
  }
  return most;
}

LabelSet Derivations::own_endings() const {
  LabelSet own = 0;
  for (const GuardTable& guard : model_.guards)
    for (const std::string& label : guard.own_endings) own |= engine_.labels.find(label);
  return own;
}

/// The last grapheme is what is put in behind the last letter, the one before it that letter.
Derivations::PathEnd Derivations::end_of(const Path& path) const {
  const LabelSet own = own_endings();
  const auto is_own = [&](const Grapheme& grapheme) {
    return !grapheme.letters.empty() && grapheme.labels != 0 && (grapheme.labels & ~own) == 0;
  };
  const bool has_addition = is_own(path.back());
  const bool has_ending = path.size() > 1 && is_own(path[path.size() - 2]);
  if (has_ending) return path.back().letters.empty() ? PathEnd::ending : PathEnd::impossible;
  return has_addition ? PathEnd::addition : PathEnd::plain;
}

std::optional<Derivation> Derivations::derive_from(const NativeWord& native, const std::string& sister,
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
  Derivation found{&native,
                   sister.empty() ? 0 : engine_.find(sister),
                   *std::ranges::min_element(least),
                   0,
                   0,
                   path_end != PathEnd::plain};
  const std::size_t allowed = allowance(native.letters.size(), false);
  if (found.deviations > allowed) return std::nullopt;
  for (std::size_t label = 0; label < label_count; ++label) {
    if (least[label] == found.deviations) found.labels |= LabelSet{1} << label;
    if (least[label] <= allowed) found.allowed |= LabelSet{1} << label;
  }
  return found;
}

std::vector<Derivation> Derivations::derive(std::string_view word) const {
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

}  // namespace canonym::slow
