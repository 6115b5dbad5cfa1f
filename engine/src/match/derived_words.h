#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "image/image.h"
#include "match/native_forms.h"

namespace canonym {

/// A native word that a spelling of a text can be read off.
struct WordDerivation {
  std::uint32_t form = 0;   ///< in NativeForms::all
  LanguageSet read_as = 0;  ///< the sister language by way of which it was read; 0 for none
  std::uint8_t deviations = 0;
  LabelSet labels = 0;      ///< the conventions nearest to it
  LabelSet allowed = 0;     ///< all conventions that are near enough
  bool has_ending = false;  ///< whether an ending was put in that the native word has not (Lithuanian -as)
};

/// A native word, and the sister language by way of which it is read; 0 for none.
struct WordSource {
  std::uint32_t form = 0;
  LanguageSet read_as = 0;
  bool has_ending = false;  ///< with an ending put in
};

/// All ways to write a native word, by the tables of its own language or by way of a sister language.
/// None when there are no such tables.
std::optional<Lattice> make_lattice(const NativeForm& form, LanguageSet read_as, const LanguageTables& tables,
                                    LatticeMaker& maker);

/// Looks up spellings among the native words of a rule set, in their own language and as
/// their sister languages have them. Immutable; threads may share it.
class DerivedWords {
 public:
  /// `known`: of other forms with the same tables, or null. Where these forms are among them the words are
  /// looked up there and nothing is made anew.
  DerivedWords(const NativeForms& forms, const LanguageTables& tables, const DerivedWords* known = nullptr);

  /// Those that were written to the image, of the same forms and tables. Throws Error when it is damaged.
  DerivedWords(const NativeForms& forms, const LanguageTables& tables, const Image& image);

  /// To an image of the rules that they were made for.
  void write(ImageWriter& image) const;

  /// All native words that the spelling, in any case, can be read off. See NativeWords::find. `beginnings`
  /// must have been used with these words alone.
  std::optional<DeadBeginning> find(std::string_view spelling, std::vector<WordDerivation>& found,
                                    NativeBeginnings* beginnings = nullptr) const;

  /// See NativeWords::find_nearest. Of words that others know, too, those that are also the nearest of
  /// theirs.
  std::vector<WordSource> find_nearest(std::string_view spelling) const;

  bool is_empty() const { return is_empty_; }

 private:
  struct Tree;

  /// What a form of the tree is here.
  struct OwnForm {
    std::uint32_t form = none;
    LanguageSet related = 0;
  };
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::optional<WordSource> own_source(NativeIndex word) const;
  bool choose_own(const NativeForms& forms);

  std::shared_ptr<const Tree> tree_;
  std::vector<OwnForm> own_;  // by form of the tree; empty where they are the same
  bool is_empty_ = true;
};

}  // namespace canonym
