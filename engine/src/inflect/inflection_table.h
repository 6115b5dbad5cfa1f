#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inflect/ending_index.h"

namespace canonym {

/// A base form that a word may be a form of.
struct InflectedBase {
  std::string base;
  CellSet cells = 0;  ///< the cases that the word may be in; agree with those of another word when they have
                      ///< one in common
  OfSet of = 0;       ///< the parts of names that some paradigm with this base is for
};

/// Adds a base form to those from `first` on, or what it may be to the same one that is there.
void merge_base(std::string_view base, const CompiledParadigm& paradigm, CellSet cells,
                std::vector<InflectedBase>& found, std::size_t first = 0);

/// How names inflect in one language. Words are UTF-8, lower case, NFC, with their diacritics and with `'`
/// for every apostrophe (see to_plain_letters); other words are forms of nothing. Immutable: threads may
/// share one.
class InflectionTable {
 public:
  /// What of the draft cannot be used is left out: see check_inflection. The draft need not outlive the
  /// table.
  explicit InflectionTable(const InflectionDraft& draft);

  const std::string& language() const;  ///< ISO 639

  std::size_t cell_count() const { return cells_.size(); }
  std::optional<std::size_t> find_cell(std::string_view name) const;

  std::span<const CompiledParadigm> paradigms() const;

  /// Appends every base form that some paradigm makes `word` of, each once, in no special order. Not the word
  /// itself, though it may be a base form too. Takes time for the length of the word and for what is found,
  /// not for the size of the table.
  void find_bases(std::string_view word, std::vector<InflectedBase>& found) const;

  /// Calls `visit` for each way in which some paradigm makes `word` of a base form, which is a stem and the
  /// letters of the paradigm: the same base form may come many times.
  using VisitBase =
      std::function<void(std::string_view stem, const CompiledParadigm& paradigm, CellSet cells)>;
  void visit_bases(std::string_view word, const VisitBase& visit) const;

  /// Forms of a base form in one case, over all paradigms that fit: those that describe the base form most
  /// closely first, of one paradigm the commonest first, none twice. Empty when nothing fits, as for names
  /// that do not inflect.
  std::vector<std::string> inflect(std::string_view base, std::size_t cell, Of of) const;

  /// Forms of `base` that may stand where `form`, a form of `model`, stood: in the cases that it may be in,
  /// those that end most like it first, then as inflect has them. `base` for `model` itself; empty when
  /// `form` is no form of `model`, or `base` does not inflect.
  std::vector<std::string> inflect_like(std::string_view base, std::string_view model, std::string_view form,
                                        Of of) const;

 private:
  struct Fit {
    const CompiledParadigm* paradigm;
    std::string_view stem;
  };
  std::vector<Fit> find_fits(std::string_view base, Of of) const;

  /// What is made of the paradigms when a word is first asked for: many a text has none.
  struct Paradigms;

  std::vector<std::string> cells_;
  std::shared_ptr<Paradigms> late_;
};

}  // namespace canonym
