#include "match/derived_words.h"

#include <algorithm>
#include <bit>

#include "match/known_derivations.h"
#include "match/native_words_image.h"

namespace canonym {
namespace {

/// What a way through a sister language counts from the start.
constexpr std::size_t related_deviations = 1;

/// A WordSource in an image.
struct StoredSource {
  Little32 form;
  Little32 read_as;
  Little32 has_ending;
};

std::vector<WordSource> read_sources(const Image& image, const NativeForms& forms) {
  std::vector<WordSource> sources;
  for (const StoredSource& stored : image.values<StoredSource>(SectionTag::native_sources)) {
    const LanguageSet read_as = stored.read_as;
    const bool is_sound = stored.form < forms.all().size() &&
                          (read_as & ~forms.all()[stored.form].related) == 0 && std::popcount(read_as) <= 1;
    if (!is_sound) image.fail("a native word is read as none of its languages");
    sources.push_back({stored.form, read_as, stored.has_ending != 0});
  }
  return sources;
}

}  // namespace

std::optional<Lattice> make_lattice(const NativeForm& form, LanguageSet read_as, const LanguageTables& tables,
                                    LatticeMaker& maker) {
  const auto find_table = [&](LanguageSet language) {
    const auto table = tables.correspondences.find(tables.name_of(language));
    return table == tables.correspondences.end() ? nullptr : &table->second;
  };
  if (read_as == 0) {
    const Correspondences* table = find_table(form.language);
    return table ? std::optional(maker.make(form.letters, *table)) : std::nullopt;
  }
  const auto relation = tables.relations.find({tables.name_of(form.language), tables.name_of(read_as)});
  if (relation == tables.relations.end()) return std::nullopt;
  return maker.make_related(form.letters, relation->second, find_table(read_as));
}

/// The native words of some rules, which others that have only some of them may share.
struct DerivedWords::Tree {
  Tree(const NativeForms& all, const LanguageTables& tables);
  Tree(const NativeForms& all, const LanguageTables& tables, const Image& image);

  void add_word(const Lattice& lattice, const WordSource& source, std::size_t deviations);
  void add_form(std::uint32_t form, const LanguageTables& tables, LatticeMaker& maker);

  std::optional<DeadBeginning> find(std::string_view spelling, std::vector<DerivedWord>& found,
                                    NativeBeginnings* beginnings) const;

  NativeForms forms;
  NativeWords words;
  std::vector<WordSource> sources;  ///< what the numbers of NativeWords stand for
  mutable KnownDerivations known;
};

DerivedWords::Tree::Tree(const NativeForms& all, const LanguageTables& tables)
    : forms(all), words(tables.allowance) {
  LatticeMaker maker(words.options());
  for (std::uint32_t form = 0; form < forms.all().size(); ++form) add_form(form, tables, maker);
  words.finish();
}

DerivedWords::Tree::Tree(const NativeForms& all, const LanguageTables& tables, const Image& image)
    : forms(all), words(tables.allowance), sources(read_sources(image, all)) {
  NativeWordsImage::read(image, sources.size(), words);
}

void DerivedWords::Tree::add_word(const Lattice& lattice, const WordSource& source, std::size_t deviations) {
  words.add(lattice, static_cast<NativeIndex>(sources.size()), deviations);
  sources.push_back(source);
}

void DerivedWords::Tree::add_form(std::uint32_t form, const LanguageTables& tables, LatticeMaker& maker) {
  const NativeForm& native = forms.all()[form];
  const auto add = [&](LanguageSet read_as, std::size_t deviations) {
    const std::optional<Lattice> lattice = make_lattice(native, read_as, tables, maker);
    if (!lattice) return;
    for (const auto& [part, has_ending] : maker.split_at_end(*lattice, tables.own_endings))
      add_word(part, {form, read_as, has_ending}, deviations);
  };
  add(0, 0);
  for (LanguageSet rest = native.related; rest != 0; rest &= rest - 1)
    add(rest & (~rest + 1), related_deviations);
}

std::optional<DeadBeginning> DerivedWords::Tree::find(std::string_view spelling,
                                                      std::vector<DerivedWord>& found,
                                                      NativeBeginnings* beginnings) const {
  if (known.find(spelling, found)) return std::nullopt;
  const MarkedLetters letters = read_marked_letters(spelling);
  if (!may_be_read_off(letters)) return std::nullopt;
  const std::optional<DeadBeginning> dead = words.find(letters, found, beginnings);
  known.note(spelling, found);
  return dead;
}

DerivedWords::DerivedWords(const NativeForms& forms, const LanguageTables& tables,
                           const DerivedWords* known) {
  if (known) tree_ = known->tree_;
  if (!known || !choose_own(forms)) tree_ = std::make_shared<const Tree>(forms, tables);
  is_empty_ = tree_->sources.empty() || forms.all().empty();
}

DerivedWords::DerivedWords(const NativeForms& forms, const LanguageTables& tables, const Image& image)
    : tree_(std::make_shared<const Tree>(forms, tables, image)), is_empty_(tree_->sources.empty()) {}

void DerivedWords::write(ImageWriter& image) const {
  std::vector<StoredSource> stored;
  for (const WordSource& source : tree_->sources)
    stored.push_back({source.form, source.read_as, source.has_ending ? 1u : 0u});
  image.add_values<StoredSource>(SectionTag::native_sources, stored);
  NativeWordsImage::write(tree_->words, image);
}

/// False, with nothing chosen, when the tree does not have them all.
bool DerivedWords::choose_own(const NativeForms& forms) {
  std::vector<OwnForm> own(tree_->forms.all().size());
  for (std::uint32_t i = 0; i < forms.all().size(); ++i) {
    const NativeForm& form = forms.all()[i];
    const std::optional<std::uint32_t> place = tree_->forms.find(form.language, form.letters);
    if (!place || (form.related & ~tree_->forms.all()[*place].related) != 0) return false;
    own[*place] = {i, form.related};
  }
  own_ = std::move(own);
  return true;
}

/// None for a word of others.
std::optional<WordSource> DerivedWords::own_source(NativeIndex word) const {
  const WordSource& source = tree_->sources[word];
  if (own_.empty()) return source;
  const OwnForm& own = own_[source.form];
  if (own.form == none || (source.read_as & ~own.related) != 0) return std::nullopt;
  return WordSource{own.form, source.read_as, source.has_ending};
}

std::optional<DeadBeginning> DerivedWords::find(std::string_view spelling, std::vector<WordDerivation>& found,
                                                NativeBeginnings* beginnings) const {
  found.clear();
  if (is_empty_) return std::nullopt;
  std::vector<DerivedWord> words;
  const std::optional<DeadBeginning> dead = tree_->find(spelling, words, beginnings);
  for (const DerivedWord& word : words)
    if (const std::optional<WordSource> source = own_source(word.word))
      found.push_back(
          {source->form, source->read_as, word.deviations, word.labels, word.allowed, source->has_ending});
  return dead;
}

std::vector<WordSource> DerivedWords::find_nearest(std::string_view spelling) const {
  const MarkedLetters letters = read_marked_letters(spelling);
  std::vector<WordSource> sources;
  for (const NativeIndex word : tree_->words.find_nearest(letters))
    if (const std::optional<WordSource> source = own_source(word)) sources.push_back(*source);
  return sources;
}

}  // namespace canonym
